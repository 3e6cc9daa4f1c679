package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.score.Extent;
import io.github.touchstone.score.SignalScore;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** Samples made up for tests: what was observed is drawn, and the label follows from it. */
final class Observed {

    private Observed() {}

    /** A document by its hedges, bare claims, citations and contradictions. */
    static Sample sample(double hedging, double assertion, double citation, double contradiction, double reliability) {
        return new Sample(
                List.of(
                        signal("hedging", hedging, false),
                        signal("assertion", assertion, false),
                        signal("citation", citation, true),
                        signal("contradiction", contradiction, false)),
                Extent.of(30),
                reliability);
    }

    private static SignalScore signal(String name, double mass, boolean earns) {
        SignalScore.Load load = new SignalScore.Load(mass, 2, earns);
        return new SignalScore(name, 25, OptionalDouble.of(0.5), load, "");
    }

    /** Documents whose reliability hangs on their citations alone. */
    static List<Sample> citationsTell(int documents, long seed) {
        Random random = new Random(seed);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            double citation = random.nextDouble();
            samples.add(sample(6 * random.nextDouble(), random.nextDouble(), citation, 0, Math.rint(5 * citation)));
        }
        return samples;
    }
}
