package io.github.touchstone.benchmarks.growth;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.sample.FactSet;
import io.github.touchstone.benchmarks.sample.Prose;
import java.util.ArrayList;
import java.util.List;

/** How the time for one text grows with the number of facts that it is held against. */
final class FactGrowth {

    private static final int FACTOR = 10;
    /** Longer than what a mend is tried for, so that clauses and facts are most of the work. */
    private static final int LENGTH = 200_000;

    private FactGrowth() {}

    /** The time for a text, for 1 fact and on to the most, each ten times as many as before. */
    static Curve of(int most) {
        String text = Prose.of(LENGTH);
        List<Curve.Point> points = new ArrayList<>();
        for (int facts = 1; facts <= most; facts *= FACTOR) {
            ReliabilityScorer scorer =
                    ReliabilityScorer.builder().facts(FactSet.made(facts)).build();
            points.add(new Curve.Point(facts, Stopwatch.seconds(() -> scorer.score(text))));
        }
        return new Curve(points);
    }

    /** How many times the time of the first point each factor of ten adds on average: that of a logarithm is the same everywhere. */
    static double addedByTen(Curve curve) {
        return (curve.last().seconds() / curve.points().get(0).seconds() - 1)
                / (curve.points().size() - 1);
    }
}
