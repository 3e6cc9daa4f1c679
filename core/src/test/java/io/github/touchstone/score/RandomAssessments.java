package io.github.touchstone.score;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Assessments of one text by four signals, as wild as their contract allows. */
final class RandomAssessments {

    static final Document DOCUMENT = Document.plain("word ".repeat(400));
    static final List<String> SIGNALS = List.of("hedging", "assertion", "citation", "contradiction");

    private static final double[] SEVERITIES = {0, 1e-300, 1e-9, 0.1, 1.0 / 3, 1, 17, 1e9, 1e300};

    private final Random random;

    RandomAssessments(long seed) {
        this.random = new Random(seed);
    }

    List<Assessment> next() {
        return SIGNALS.stream().map(this::assessment).toList();
    }

    private Assessment assessment(String signal) {
        if (random.nextInt(5) == 0) {
            return Assessment.undetermined(signal, "nothing to judge by");
        }
        double exposure = random.nextBoolean() ? 1 : 1e-6 + random.nextDouble() * 100;
        return signal.equals("citation")
                ? Assessment.inFavour(signal, observations(signal), exposure)
                : Assessment.against(signal, observations(signal), exposure);
    }

    private List<Observation> observations(String signal) {
        List<Observation> observations = new ArrayList<>();
        int number = random.nextInt(4) == 0 ? 0 : random.nextInt(60);
        for (int i = 0; i < number; i++) {
            int start = random.nextInt(DOCUMENT.text().length());
            int end = start + random.nextInt(DOCUMENT.text().length() - start);
            observations.add(new Observation(signal + "/x", new Span(start, end), "why", severity()));
        }
        return observations;
    }

    private double severity() {
        return random.nextBoolean() ? random.nextDouble() : SEVERITIES[random.nextInt(SEVERITIES.length)];
    }
}
