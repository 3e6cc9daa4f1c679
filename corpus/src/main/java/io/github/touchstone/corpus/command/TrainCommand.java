package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.row.MalformedRowException;
import io.github.touchstone.corpus.train.TrainedFile;
import io.github.touchstone.corpus.train.Trainer;
import io.github.touchstone.corpus.train.Trainers;
import io.github.touchstone.corpus.train.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone train}: fits the models that the library ships, from labelled rows. */
@Command(
        name = "train",
        description = "Fits a model to rows that people have labelled, and says how good it is on documents that it has"
                + " not seen.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the model was written",
            "2:wrong usage, or nothing could be done: a file that cannot be read, a line that is no row of the task"
        },
        footerHeading = "%nThe same rows, seed and date give the same bytes on every machine.%n%nExamples:%n",
        footer = {
            "  touchstone train hedging wikipedia-train.jsonl.gz --out models",
            "  touchstone train hedging wikipedia-train.jsonl.gz --out models --groups"
        })
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(
            index = "0",
            paramLabel = "TASK",
            completionCandidates = TaskNames.class,
            description = "What is to be learnt: ${COMPLETION-CANDIDATES}.")
    private String task = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Labelled rows as JSON Lines in UTF-8, plain or packed by gzip; for thesaurus, the jar that holds"
                            + " WordNet's files, and rows that say which words texts use.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder that the model goes to.")
    private Path out = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Deals the documents into folds. Without it, ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day that the model's header names. Without it, today.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--groups",
            description = "Besides, trains once more without each group of features, and writes what each brings.")
    private boolean groups;

    TrainCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Trainer trainer = Trainers.named(task)
                .orElseThrow(() -> new NothingDoneException(
                        task + ": no such task, expected one of " + String.join(", ", Trainers.names())));
        TrainingRun run = new TrainingRun(seed, date.orElseGet(() -> LocalDate.now(clock)), groups, this::tell);
        train(trainer, run).forEach(this::write);
        return ExitCode.ALL_WELL;
    }

    private List<TrainedFile> train(Trainer trainer, TrainingRun run) {
        try {
            return trainer.train(files, run);
        } catch (MalformedRowException failure) {
            throw new NothingDoneException(names() + ":" + failure.line() + ": " + failure.getMessage());
        } catch (IllegalArgumentException failure) {
            throw new NothingDoneException(names() + ": " + failure.getMessage());
        } catch (IOException failure) {
            throw new NothingDoneException(names() + ": " + IoReason.of(failure));
        }
    }

    private String names() {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private void write(TrainedFile file) {
        Path path = out.resolve(file.name());
        try {
            Files.createDirectories(out);
            Files.writeString(path, file.content());
        } catch (IOException failure) {
            throw new NothingDoneException(path + ": " + IoReason.of(failure));
        }
        tell("wrote " + path);
    }

    private void tell(String line) {
        terminal.err().println(line);
    }

    /** The names that help and completion show. */
    static final class TaskNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Trainers.names().iterator();
        }
    }
}
