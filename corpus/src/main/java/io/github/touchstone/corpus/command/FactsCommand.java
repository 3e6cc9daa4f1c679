package io.github.touchstone.corpus.command;

import io.github.touchstone.contradiction.FactClash;
import io.github.touchstone.contradiction.FactClashes;
import io.github.touchstone.corpus.fact.FactReview;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBuild;
import io.github.touchstone.fact.FactForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone facts}: reads reference facts, and says what is odd about them. */
@Command(
        name = "facts",
        description =
                "Reads reference facts, and says what was left out, what is said twice, and what contradicts itself.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files were read, whatever was found in them",
            "1:some file could not be read, or is malformed; the others were read",
            "2:wrong usage, or nothing could be done"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone facts facts.json",
            "  touchstone facts facts.csv claim-reviews.json entities.json --to json",
            "  touchstone facts million.jsonl --quick"
        })
final class FactsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Reference facts in UTF-8: JSON or JSON Lines, CSV, ClaimReview, entities of Wikidata, or a"
                    + " sentence a line.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--form",
            paramLabel = "NAME",
            converter = FactForms.Reader.class,
            completionCandidates = FactForms.Words.class,
            description = "The form of the files: ${COMPLETION-CANDIDATES}. Without it, each file's name and beginning"
                    + " tell.")
    private Optional<FactForm> form = Optional.empty();

    @Option(
            names = "--quick",
            description =
                    "Compares fields and whole statements only. Without it, each fact is also judged against those"
                            + " that share most with it: about a second for ten thousand.")
    private boolean quick;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            converter = FactsForm.Reader.class,
            completionCandidates = FactsForm.Words.class,
            description = "The form of the answer: ${COMPLETION-CANDIDATES}. Without it, a table.")
    private FactsForm to = FactsForm.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the answer goes, in UTF-8. Without it, to standard output.")
    private Optional<Path> out = Optional.empty();

    FactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ErrorLines problems = new ErrorLines(terminal.err());
        FactBuild build = new FactFiles(form).read(files, problems).build();
        if (!build.files().isEmpty()) {
            List<FactClash> clashes = quick ? List.of() : FactClashes.in(build.base(), new TypedJudge());
            FactReview review = FactReview.of(build, clashes);
            new TextOutput(to == FactsForm.TABLE, out, terminal).write(look -> to.text(review, look));
        }
        return problems.any() ? ExitCode.SOME_FAILED : ExitCode.ALL_WELL;
    }
}
