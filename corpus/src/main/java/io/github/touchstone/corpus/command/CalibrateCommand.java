package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.calibrate.Calibration;
import io.github.touchstone.corpus.calibrate.Calibrator;
import io.github.touchstone.corpus.calibrate.LabelledDocument;
import io.github.touchstone.corpus.calibrate.LabelledFile;
import io.github.touchstone.corpus.read.IoReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone calibrate}: fits the weights of a profile to documents that people have labelled. */
@Command(
        name = "calibrate",
        description =
                "Fits the weights and scales of a profile to documents that people have labelled, and says how much"
                        + " better it ranks documents that it has not seen.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a profile was fitted, even if it is no better; standard error says so",
            "2:wrong usage, or nothing could be done: a file that cannot be read, a malformed line, too few documents"
        },
        footerHeading = "%nThe same documents, facts and seed give the same profile on every machine.%n%nExamples:%n",
        footer = {
            "  touchstone calibrate corpus/samples/labels.csv --facts corpus/samples/facts.json",
            "  touchstone calibrate labels.jsonl --profile BLOG --name OURS --out ours.json",
            "  touchstone score articles --profile ours.json"
        })
final class CalibrateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Labels in UTF-8: CSV with the columns document and reliability, or JSON Lines with reliability"
                            + " and document or text. A document is a path, from the folder of the file or its folder documents;"
                            + " reliability is a number on any scale, more is better.")
    private Path file = Path.of("");

    @Mixin
    private ScorerOptions scoring = new ScorerOptions();

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "What the fitted profile is called. Without it, ${DEFAULT-VALUE}.",
            defaultValue = "CALIBRATED")
    private String name = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the fitted profile goes, as JSON. Without it, nowhere.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORM",
            converter = CalibrationForm.Reader.class,
            completionCandidates = CalibrationForm.Words.class,
            description = "The form of the figures: ${COMPLETION-CANDIDATES}. Without it, a table.")
    private CalibrationForm form = CalibrationForm.TABLE;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Deals the documents into folds, and redraws them for the intervals. Without it,"
                    + " ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed;

    CalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Calibration calibration = calibrate();
        calibration.leftOut().forEach(document -> tell("left out " + document));
        calibration.warnings().forEach(warning -> tell("warning: " + warning));
        new TextOutput(form == CalibrationForm.TABLE, Optional.empty(), terminal)
                .write(look -> form.text(calibration, look));
        out.ifPresent(path -> new TextOutput(false, Optional.of(path), terminal).write(look -> calibration.json(name)));
        return ExitCode.ALL_WELL;
    }

    private Calibration calibrate() {
        try {
            List<LabelledDocument> documents = LabelledFile.read(file);
            return new Calibrator(scoring.profile(), scoring.scorer(), seed).calibrate(documents);
        } catch (IOException failure) {
            throw new NothingDoneException(file + ": " + IoReason.of(failure));
        } catch (IllegalArgumentException failure) {
            String message = String.valueOf(failure.getMessage());
            throw new NothingDoneException(message.startsWith(file.toString()) ? message : file + ": " + message);
        }
    }

    private void tell(String line) {
        ErrorLines.print(terminal.err(), line);
    }
}
