package io.github.touchstone.benchmarks.growth;

import io.github.touchstone.ReliabilityScorer;
import java.util.ArrayList;
import java.util.List;

/** How the time grows with the length of a text. */
final class TextGrowth {

    private static final int FACTOR = 10;
    /** Each mend scores the text again; longer texts promise less, so that these have a law of their own. */
    private static final int SHORTEST = 1_000;

    private final ReliabilityScorer scorer = ReliabilityScorer.create();

    /** Prose from 1 KB to a length. */
    Curve prose(int longest) {
        return of(Shape.PROSE, SHORTEST, longest);
    }

    /** A shape from one length to another, each ten times the one before. */
    Curve of(Shape shape, int shortest, int longest) {
        List<Curve.Point> points = new ArrayList<>();
        for (long length = shortest; length <= longest; length *= FACTOR) {
            String text = shape.text((int) length);
            points.add(new Curve.Point(text.length(), Stopwatch.seconds(() -> scorer.score(text))));
        }
        return new Curve(points);
    }
}
