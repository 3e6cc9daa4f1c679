package io.github.touchstone.examples;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Adds a signal beside the standard four: exclamation marks cost points. Prints what share
 * of its weight each signal left the text. */
public final class AddYourOwnSignal {

    private static final String TEXT = """
            Our new kettle boils in 40 seconds! We tested nine others in May 2024, and ours was the fastest! A report
            by Ellen Marsh says the same. You can read all of it at the library in Harbour Street, and you will not
            believe your eyes!
            """;

    private AddYourOwnSignal() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ReliabilityScorer scorer =
                ReliabilityScorer.builder().signal(new Shouting(), 20).build();
        for (SignalScore signal : scorer.score(TEXT).signals()) {
            String kept = signal.isDetermined() ? "kept " + signal.value().getAsDouble() : signal.undetermined();
            System.out.printf("%-13s  weight %5.2f  %s%n", signal.signal(), signal.weight(), kept);
        }
    }

    /** Exclamation marks, held against the number of sentences. */
    private static final class Shouting implements Signal {

        @Override
        public String name() {
            return "shouting";
        }

        @Override
        public Assessment assess(Analysis analysis) {
            Tokens tokens = analysis.text().tokens();
            List<Observation> shouts = new ArrayList<>();
            for (int token = 0; token < tokens.size(); token++) {
                if (tokens.is(token, '!')) {
                    shouts.add(new Observation("shouting/mark", tokens.span(token, token + 1), "Say it calmly.", 1));
                }
            }
            return Assessment.against(name(), shouts, Math.max(1, analysis.proseSentences()));
        }
    }
}
