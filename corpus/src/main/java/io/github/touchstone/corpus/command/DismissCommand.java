package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.dismissal.Dismissal;
import io.github.touchstone.dismissal.DismissalFile;
import io.github.touchstone.score.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone dismiss}: lets findings stand, with who says so and why. */
@Command(
        name = "dismiss",
        description =
                "Lets findings of a text stand, in a file that the command gate reads. The score stays what it is. A"
                        + " dismissal holds until the words of its finding change.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the findings are dismissed",
            "1:the text could not be read or scored",
            "2:wrong usage, or nothing could be done: no such finding, a file with an error"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone gate article.html --to json",
            "  touchstone dismiss article.html 839d1d08cbca03d4 --dismissals dismissals.json --who \"M. Berg\" --why"
                    + " \"the minister's own words\" --until 2027-01-31"
        })
final class DismissCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A text in UTF-8. Name it as you name it to the command gate.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "FINDING",
            arity = "1..*",
            description = "The ids of the findings, as the JSON forms give them.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--dismissals",
            paramLabel = "FILE",
            required = true,
            description = "The file that they are added to. It is made if it is not there.")
    private Path dismissals = Path.of("");

    @Option(names = "--who", paramLabel = "NAME", required = true, description = "Who says that they may stand.")
    private String who = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "For what reason.")
    private String why = "";

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = "The last day on which that holds. Without it, it holds until the words change.")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private ScorerOptions scoring = new ScorerOptions();

    DismissCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (who.isBlank() || why.isBlank()) {
            throw new NothingDoneException("--who and --why: expected who says so, and for what reason");
        }
        DismissalFile before = Files.exists(dismissals)
                ? KeptFile.read("--dismissals", dismissals, DismissalFile::read)
                : new DismissalFile(Map.of());
        ErrorLines problems = new ErrorLines(terminal.err());
        Optional<ScoredDocument> scored =
                new Scoring(scoring.scorer(), new DocumentReader(terminal.in()), problems).score(DocumentFile.of(file));
        if (scored.isEmpty()) {
            return ExitCode.SOME_FAILED;
        }
        write(before.with(scored.get().name(), dismissed(scored.get())));
        return ExitCode.ALL_WELL;
    }

    private List<Dismissal> dismissed(ScoredDocument scored) {
        List<Dismissal> dismissed = new ArrayList<>();
        for (String id : ids) {
            List<Dismissal> these = Dismissal.of(finding(scored, id), scored.document(), who, why, until);
            if (these.isEmpty()) {
                throw new NothingDoneException(id + ": speaks for the text, expected a finding that speaks against it");
            }
            dismissed.addAll(these);
        }
        return dismissed;
    }

    private Finding finding(ScoredDocument scored, String id) {
        return scored.report().findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NothingDoneException(
                        id + ": no such finding in " + scored.name() + ", expected an id that --to json gives"));
    }

    private void write(DismissalFile file) {
        try {
            Files.writeString(dismissals, file.toJson());
        } catch (IOException failure) {
            throw new NothingDoneException("--dismissals " + dismissals + ": " + IoReason.of(failure)
                    + ", expected a file that can be written");
        }
    }
}
