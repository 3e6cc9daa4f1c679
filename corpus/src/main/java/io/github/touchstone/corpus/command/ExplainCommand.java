package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.explain.Account;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone explain}: says where every point of one document's score went. */
@Command(
        name = "explain",
        description = "Says where every point of a text's score went: what each signal could take or give, what each"
                + " finding took or gave and why, and what mending it would bring. The sum is the score.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the text was scored, or standard output says why it gets no score",
            "1:the file could not be read or scored",
            "2:wrong usage, or nothing could be done: a fact file with an error, an unknown profile"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone explain article.html",
            "  touchstone explain article.md --facts facts.json --profile ENCYCLOPEDIA --to csv --out account.csv"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "A text in UTF-8, or - for standard input. The name's ending tells its form, as for score.")
    private Path file = Path.of("");

    @Mixin
    private ScorerOptions scoring = new ScorerOptions();

    @Option(
            names = "--to",
            paramLabel = "FORM",
            converter = AccountForm.Reader.class,
            completionCandidates = AccountForm.Words.class,
            description = "The form of the account: ${COMPLETION-CANDIDATES}. Without it, a table.")
    private AccountForm form = AccountForm.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the account goes, in UTF-8. Without it, to standard output.")
    private Optional<Path> out = Optional.empty();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (out.filter(path -> DocumentPaths.isSame(path, file)).isPresent()) {
            throw new NothingDoneException("--out " + file + ": is to be scored, expected another file");
        }
        ErrorLines problems = new ErrorLines(terminal.err());
        Scoring scorer = new Scoring(scoring.scorer(), new DocumentReader(terminal.in()), problems);
        Optional<ScoredDocument> scored = scorer.score(DocumentFile.of(file));
        scored.map(Account::of).ifPresent(this::write);
        return problems.any() ? ExitCode.SOME_FAILED : ExitCode.ALL_WELL;
    }

    private void write(Account account) {
        new TextOutput(form == AccountForm.TABLE, out, terminal).write(look -> form.text(account, look));
    }
}
