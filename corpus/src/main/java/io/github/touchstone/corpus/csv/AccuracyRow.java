package io.github.touchstone.corpus.csv;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.Run;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of one data set as the cells of a row, and the figure that matters most of each baseline. */
final class AccuracyRow {

    static final String TASK = "task";
    static final String DATA_SET = "data_set";

    private static final String MATTERS_MOST = "f1";

    private AccuracyRow() {}

    static Map<String, String> of(String task, FileAccuracy file, Run run) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(TASK, task);
        cells.put(DATA_SET, file.dataSet());
        cells.put("date", run.date().toString());
        cells.put("library", run.versions().library());
        cells.put("split", run.split());
        cells.put("rows", String.valueOf(file.rows()));
        file.positives().ifPresent(positives -> cells.put("positives", String.valueOf(positives)));
        file.threshold().ifPresent(threshold -> cells.put("threshold", decimal(threshold)));
        file.figures().byName().forEach((name, value) -> cells.put(name, decimal(value)));
        file.baselines().forEach((rival, measures) -> baseline(cells, rival, measures));
        return cells;
    }

    /** Those over the rows of a group alone, "rival/group", are left to the pages. */
    private static void baseline(Map<String, String> cells, String rival, Measures measures) {
        if (rival.indexOf(Measures.FAMILY) >= 0) {
            return;
        }
        measures.byName().keySet().stream()
                .filter(name -> measures.get(MATTERS_MOST).isEmpty() || name.equals(MATTERS_MOST))
                .findFirst()
                .ifPresent(name -> cells.put(rival + "_" + name, decimal(measures.get(name))));
    }

    private static String decimal(OptionalDouble number) {
        return decimal(number.orElseThrow());
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
