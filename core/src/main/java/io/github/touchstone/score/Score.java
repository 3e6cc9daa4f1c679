package io.github.touchstone.score;

import java.util.List;
import java.util.OptionalDouble;

/** How reliable a text is as a source: a number with its interval, or the reason why there is none. */
public sealed interface Score {

    /**
     * The number, if there is one.
     *
     * @return 0 (not at all) to 100; empty if the score is undetermined
     */
    OptionalDouble value();

    /**
     * A score.
     *
     * @param points 0 to 100, with two decimals: the exact sum of the ledger
     * @param low lower end of the 95 % interval, 0 to 100
     * @param high upper end of the 95 % interval, 0 to 100
     * @param cautions why the interval is wide, in words: "6 of 20 sentences are list items"; may be empty
     */
    record Scored(double points, double low, double high, List<String> cautions) implements Score {

        /** Copies the list. */
        public Scored {
            cautions = List.copyOf(cautions);
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(points);
        }
    }

    /**
     * No score: an outcome of its own, never 0.
     *
     * @param reason why, in words: "12 words; at least 40 are needed"
     */
    record Undetermined(String reason) implements Score {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }
    }
}
