package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.gate.Decisions;
import io.github.touchstone.corpus.gate.GateRun;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import io.github.touchstone.dismissal.DismissalFile;
import io.github.touchstone.gate.Baseline;
import io.github.touchstone.gate.Decision;
import io.github.touchstone.gate.Policy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code touchstone gate}: decides by a policy whether texts may pass. */
@Command(
        name = "gate",
        description = "Decides by a policy whether texts may pass, and says why not.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents pass, perhaps with a warning",
            "1:some file could not be read or scored; the others pass",
            "2:wrong usage, or nothing could be done: a policy or another file with an error, no document found",
            "3:some document is blocked"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone gate articles --facts facts.json",
            "  touchstone baseline articles --out baseline.json",
            "  touchstone gate articles --policy policy.json --baseline baseline.json",
            "  touchstone gate article.html --dismissals dismissals.json --to sarif --out gate.sarif"
        })
final class GateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private DocumentPaths documents = new DocumentPaths();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "What texts have to be like to pass, as JSON. Without it, a policy that blocks what contradicts"
                            + " the facts or scores below 30, and warns of what scores below 50.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What was found before, as the command baseline writes it, so that a policy can ask for"
                    + " nothing new.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--dismissals", paramLabel = "FILE", description = "Findings that somebody lets stand, as JSON.")
    private Optional<Path> dismissals = Optional.empty();

    @Mixin
    private ScorerOptions scoring = new ScorerOptions();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day by which dismissals and exceptions hold or are over. Without it, today.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORM",
            converter = GateForm.Reader.class,
            completionCandidates = GateForm.Words.class,
            description = "The form of the decisions: ${COMPLETION-CANDIDATES}. Without it, a table.")
    private GateForm form = GateForm.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the decisions go, in UTF-8. Without it, to standard output.")
    private Optional<Path> out = Optional.empty();

    private Decision strictest = Decision.PASS;

    GateCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        documents.refuse(out);
        GateRun run = run();
        ErrorLines problems = new ErrorLines(terminal.err());
        Scoring scorer = new Scoring(scoring.scorer(), new DocumentReader(terminal.in()), problems);
        List<DocumentFile> files = documents.find(kept(), problems);
        if (!files.isEmpty()) {
            decide(files, scorer, run);
        }
        if (strictest == Decision.BLOCK) {
            return ExitCode.BLOCKED;
        }
        return problems.any() ? ExitCode.SOME_FAILED : ExitCode.ALL_WELL;
    }

    private List<Path> kept() {
        return Stream.of(policy, baseline, dismissals, out)
                .flatMap(Optional::stream)
                .toList();
    }

    private GateRun run() {
        Policy asked = policy.map(path -> KeptFile.read("--policy", path, Policy::read))
                .orElseGet(Policy::standard);
        if (asked.needsBaseline() && baseline.isEmpty()) {
            throw new NothingDoneException("the policy \"" + asked.name()
                    + "\" asks for nothing new, expected --baseline with what was found before");
        }
        return new GateRun(
                asked,
                baseline.map(path -> KeptFile.read("--baseline", path, Baseline::read)),
                dismissals
                        .map(path -> KeptFile.read("--dismissals", path, DismissalFile::read))
                        .orElseGet(() -> new DismissalFile(Map.of())),
                date.orElseGet(() -> LocalDate.now(clock)));
    }

    private void decide(List<DocumentFile> files, Scoring scorer, GateRun run) {
        try (Output output = Output.open(
                (to, look) -> new Decisions(run, form.open(to, look), this::note),
                form == GateForm.TABLE,
                out,
                terminal)) {
            files.forEach(file -> scorer.score(file).ifPresent(output::write));
            output.finish();
        } catch (Output.ReaderGoneException readerGone) {
            // Nobody is left to write for.
        }
    }

    private void note(Decision decision) {
        strictest = strictest.and(decision);
    }
}
