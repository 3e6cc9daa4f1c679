package io.github.touchstone.corpus.command;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Run;
import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import io.github.touchstone.corpus.evaluate.ContradictionTask;
import io.github.touchstone.corpus.evaluate.DocumentsTask;
import io.github.touchstone.corpus.evaluate.Task;
import io.github.touchstone.corpus.evaluate.Tasks;
import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.read.Problems;
import io.github.touchstone.corpus.row.MalformedRowException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone evaluate}: holds the library's answers against labelled rows. */
@Command(
        name = "evaluate",
        description = "Says how often the library is right, on rows that people have labelled.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files were evaluated",
            "1:some file could not be read, or holds a line that is no row of the task; the others were evaluated",
            "2:wrong usage, or nothing could be done: an unknown task, an output that cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone evaluate hedging wikipedia-dev.jsonl.gz",
            "  touchstone evaluate cues wikipedia-dev.jsonl.gz --to json",
            "  touchstone evaluate references references-dev.jsonl.gz callouts-dev.jsonl.gz",
            "  touchstone evaluate contradiction pairs-dev.jsonl.gz --to json",
            "  touchstone evaluate contradiction --documents facts.json articles.jsonl.gz --list found.jsonl",
            "  touchstone evaluate hedging wikipedia-dev.jsonl.gz --report accuracy/hedging"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(
            index = "0",
            paramLabel = "TASK",
            completionCandidates = TaskNames.class,
            description = "What is to be right: ${COMPLETION-CANDIDATES}.")
    private String task = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Labelled rows as JSON Lines in UTF-8, plain or packed by gzip.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--judge",
            paramLabel = "NAME",
            converter = JudgeName.Reader.class,
            completionCandidates = JudgeName.Words.class,
            description = "Who judges contradiction: ${COMPLETION-CANDIDATES}. Without it, typed.")
    private JudgeName judge = JudgeName.TYPED;

    @Option(
            names = "--documents",
            paramLabel = "FACTS",
            description = "For contradiction: holds whole documents against the reference facts of this file. Each FILE"
                    + " is then a document, or rows whose texts are documents or sentences of them.")
    private Optional<Path> facts = Optional.empty();

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "With --documents: where each contradiction found goes, as JSON Lines, to be signed or"
                    + " struck.")
    private Optional<Path> list = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORM",
            converter = AccuracyForm.Reader.class,
            completionCandidates = AccuracyForm.Words.class,
            description = "The form of the figures: ${COMPLETION-CANDIDATES}. Without it, a table.")
    private AccuracyForm form = AccuracyForm.TABLE;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Besides, writes a page DIR/TASK-NAME.md for each file, and its row of DIR/accuracy.csv.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--split",
            paramLabel = "TEXT",
            description = "How the rows relate to those trained on, for the report. Without it, \"${DEFAULT-VALUE}\".",
            defaultValue = "held out from training")
    private String split = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the figures go, in UTF-8. Without it, to standard output.")
    private Optional<Path> out = Optional.empty();

    EvaluateCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Task named = Tasks.named(task)
                .orElseThrow(() -> new NothingDoneException(
                        task + ": no such task, expected one of " + String.join(", ", Tasks.names())));
        files.forEach(this::refuse);
        list.filter(path -> facts.isEmpty()).ifPresent(path -> {
            throw new NothingDoneException("--list " + path + ": expected --documents beside it");
        });
        ErrorLines problems = new ErrorLines(terminal.err());
        FoundList found = new FoundList(list);
        Task chosen = facts.map(file -> documents(named, file, found)).orElse(named.judgedBy(judge.judge()));
        TaskAccuracy accuracy = new TaskAccuracy(task, evaluate(chosen.among(files), problems));
        found.write();
        if (!accuracy.files().isEmpty()) {
            new AccuracyOutput(form, out, terminal).write(accuracy);
            report.map(AccuracyFolder::new).ifPresent(folder -> folder.write(accuracy, run()));
        }
        return problems.any() ? ExitCode.SOME_FAILED : ExitCode.ALL_WELL;
    }

    private Task documents(Task named, Path file, FoundList found) {
        if (!named.name().equals(ContradictionTask.NAME)) {
            throw new NothingDoneException("--documents " + file + ": expected the task " + ContradictionTask.NAME);
        }
        return new DocumentsTask(
                new ContradictionFinder(ScorerOptions.facts(file), judge.judge().judge()), found::add);
    }

    private List<FileAccuracy> evaluate(Task named, Problems problems) {
        List<FileAccuracy> evaluated = new ArrayList<>();
        for (Path file : named.judged(files)) {
            try {
                evaluated.add(named.evaluate(file));
            } catch (MalformedRowException failure) {
                problems.report(file + ":" + failure.line(), String.valueOf(failure.getMessage()));
            } catch (IllegalArgumentException failure) {
                problems.report(file.toString(), String.valueOf(failure.getMessage()));
            } catch (IOException failure) {
                problems.report(file.toString(), IoReason.of(failure));
            }
        }
        return evaluated;
    }

    private Run run() {
        return new Run(
                LocalDate.now(clock),
                split,
                ReliabilityScorer.create().score("").versions());
    }

    private void refuse(Path file) {
        if (file.toString().isEmpty()) {
            throw new NothingDoneException("'': expected the path of a file");
        }
        if (out.map(EvaluateCommand::absolute).filter(absolute(file)::equals).isPresent()) {
            throw new NothingDoneException("--out " + file + ": is to be evaluated, expected another file");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The names that help and completion show. */
    static final class TaskNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Tasks.names().iterator();
        }
    }
}
