package io.github.touchstone.corpus.command;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import io.github.touchstone.corpus.read.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone score}: scores files and folders of them, and writes the reports. */
@Command(
        name = "score",
        description = "Scores texts, and says where every point went.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents were scored",
            "1:some file could not be read or scored; the others were",
            "2:wrong usage, or nothing could be done: a fact file with an error, an unknown profile, an output that"
                    + " cannot be written, no document found"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone score article.html",
            "  touchstone score articles --facts facts.json --to html --out report.html",
            "  curl -s https://example.org/a.txt | touchstone score - --to json"
        })
final class ScoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, or - for standard input. A folder stands for the files below it whose names"
                    + " end in txt, text, html, htm, xhtml, md or markdown; hidden ones and linked folders are left"
                    + " out. Any other file is read as plain text if it is named. Texts are in UTF-8, and 64 MB long"
                    + " at most.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private ScorerOptions scoring = new ScorerOptions();

    @Option(
            names = "--to",
            paramLabel = "FORM",
            converter = OutputForm.Reader.class,
            completionCandidates = OutputForm.Words.class,
            description = "The form of the reports: ${COMPLETION-CANDIDATES}. Without it, a table.")
    private OutputForm form = OutputForm.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the reports go, in UTF-8. Without it, to standard output.")
    private Optional<Path> out = Optional.empty();

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuse();
        ReliabilityScorer scorer = scoring.scorer();
        ErrorLines problems = new ErrorLines(terminal.err());
        Documents documents = new Documents(paths, problems);
        if (documents.hasNext()) {
            score(documents, new Scoring(scorer, new DocumentReader(terminal.in()), problems));
        } else if (!problems.any()) {
            String names = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new NothingDoneException(
                    names + ": no document found, expected a file or a folder with .txt, .html or .md files");
        }
        return problems.any() ? ExitCode.SOME_FAILED : ExitCode.ALL_WELL;
    }

    private void score(Iterator<DocumentFile> documents, Scoring scoring) {
        try (Output output = Output.open(form, out, terminal)) {
            while (documents.hasNext()) {
                DocumentFile file = documents.next();
                if (!isOutput(file)) {
                    scoring.score(file).ifPresent(output::write);
                }
            }
            output.finish();
        } catch (Output.ReaderGoneException readerGone) {
            // Nobody is left to write for.
        }
    }

    /** Refuses what can only be a mistake, such as a variable of the shell that is not set. */
    private void refuse() {
        for (Path path : paths) {
            if (path.toString().isEmpty()) {
                throw new NothingDoneException("'': expected the path of a file or folder");
            }
            if (isOutput(DocumentFile.of(path))) {
                throw new NothingDoneException("--out " + path + ": is to be scored, expected another file");
            }
        }
    }

    /** A report written into the folder that is scored is no document of it. */
    private boolean isOutput(DocumentFile file) {
        return out.filter(path -> DocumentPaths.isSame(path, file.path())).isPresent();
    }
}
