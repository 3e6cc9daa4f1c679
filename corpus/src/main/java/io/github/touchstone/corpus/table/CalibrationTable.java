package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.calibrate.Agreement;
import io.github.touchstone.corpus.calibrate.Calibration;
import io.github.touchstone.corpus.calibrate.Estimate;
import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.output.MeasureText;
import io.github.touchstone.corpus.table.Look.Style;
import io.github.touchstone.score.Profile;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Shows for people how well a fitted profile ranks documents, and what was fitted. */
public final class CalibrationTable {

    private static final int NAME = 26;
    private static final int FIGURE = 8;
    private static final int INTERVAL = 20;

    private final Look look;
    private final StringBuilder text = new StringBuilder();

    private CalibrationTable(Look look) {
        this.look = look;
    }

    /**
     * Shows a calibration.
     *
     * @param calibration the calibration
     * @param look what the place where it is shown can do
     * @return the lines
     */
    public static String of(Calibration calibration, Look look) {
        CalibrationTable table = new CalibrationTable(look);
        table.line(Style.PLAIN, "");
        table.agreements(calibration);
        table.line(Style.PLAIN, "");
        table.line(Style.FAINT, legend(calibration));
        table.line(Style.PLAIN, "");
        table.profiles(calibration);
        return table.text.append('\n').toString();
    }

    private void agreements(Calibration calibration) {
        line(Style.FAINT, row("", "Spearman", "95 %", "Kendall", "95 %"));
        agreement("before, " + calibration.start().name(), calibration.before());
        agreement("after, documents not seen", calibration.after());
        line(Style.STRONG, row("gain", signed(calibration.gain().value()), interval(calibration.gain()), "", ""));
        agreement("after, documents fitted to", calibration.fit());
    }

    private void agreement(String name, Agreement agreement) {
        line(
                Style.PLAIN,
                row(
                        name,
                        signed(agreement.spearman().value()),
                        interval(agreement.spearman()),
                        signed(agreement.kendall().value()),
                        interval(agreement.kendall())));
    }

    private static String row(String name, String spearman, String its, String kendall, String theirs) {
        return (Columns.left(name, NAME)
                        + Columns.right(spearman, FIGURE)
                        + Columns.right(its, INTERVAL)
                        + Columns.right(kendall, FIGURE + 2)
                        + Columns.right(theirs, INTERVAL))
                .stripTrailing();
    }

    private static String legend(Calibration calibration) {
        String dealt = calibration.folds() == calibration.documents()
                ? "each scored by a profile fitted to all others"
                : "in " + calibration.folds() + " folds";
        return Figures.count(calibration.documents(), "document") + ", " + dealt
                + " · rank correlation with the labels";
    }

    private void profiles(Calibration calibration) {
        line(Style.FAINT, weights("", "weight", "fitted", "scale", "fitted"));
        new TreeMap<>(calibration.start().signals()).forEach((signal, before) -> {
            Profile.Weighing after = calibration.fitted().signals().getOrDefault(signal, before);
            String[] numbers = {
                number(before.weight()), number(after.weight()), number(before.scale()), number(after.scale())
            };
            line(Style.PLAIN, weights(signal, numbers[0], numbers[1], numbers[2], numbers[3]));
        });
    }

    private static String weights(String name, String weight, String fitted, String scale, String fittedScale) {
        return Columns.left(name, NAME)
                + Columns.right(weight, FIGURE)
                + Columns.right(fitted, FIGURE)
                + Columns.right(scale, FIGURE + 2)
                + Columns.right(fittedScale, FIGURE);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.4g", number);
    }

    private static String signed(double figure) {
        return MeasureText.of(OptionalDouble.of(figure));
    }

    private static String interval(Estimate estimate) {
        return signed(estimate.low()) + " to " + signed(estimate.high());
    }

    private void line(Style style, String line) {
        text.append(line.isEmpty() ? "" : Layout.GAP + look.paint(style, line)).append('\n');
    }
}
