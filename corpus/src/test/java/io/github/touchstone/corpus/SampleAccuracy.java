package io.github.touchstone.corpus;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.Run;
import io.github.touchstone.report.Report;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Figures made up for the tests of their forms. */
public final class SampleAccuracy {

    public static final Run RUN = new Run(
            LocalDate.of(2026, 3, 1), "development", new Report.Versions("1.2.3", "NEWS-0", "lex0", "mod0", "none"));

    private SampleAccuracy() {}

    public static FileAccuracy of(String file) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("precision", 0.5);
        figures.put("recall", 0.25);
        figures.put("f1", 1.0 / 3);
        figures.put("f1Low", 0.25);
        figures.put("f1High", 0.5);
        figures.put("accuracy", 0.75);
        figures.put("rocAuc", 0.8125);
        Map<String, Group> groups = Map.of("probable", new Group(310, f1(0.875)));
        Map<String, Measures> baselines = new LinkedHashMap<>();
        baselines.put("hedges", f1(0.25).with("accuracy", OptionalDouble.of(0.5)));
        baselines.put("always", f1(0.125));
        return new FileAccuracy(
                file, "", 1695, OptionalInt.of(312), OptionalDouble.of(0.5), new Measures(figures), groups, baselines);
    }

    private static Measures f1(double f1) {
        return Measures.NONE.with("f1", OptionalDouble.of(f1));
    }
}
