package io.github.touchstone;

/** How much longer scoring takes when the text is ten times as long. */
final class Growth {

    private static final int TRIES = 3;
    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();

    private final int length;
    private final int runs;
    private final long floor;

    /**
     * Prepares to measure.
     *
     * @param length of the shorter text, in characters
     * @param runs how often each is scored; the fastest counts
     * @param floorMillis a shorter text that takes less says nothing, and counts as so much
     */
    Growth(int length, int runs, int floorMillis) {
        this.length = length;
        this.runs = runs;
        this.floor = floorMillis * 1_000_000L;
    }

    /**
     * Measures a text that repeats a piece, again if need be: other work on the machine slows one try, but not all.
     *
     * @param piece what is repeated
     * @param most the growth that is small enough
     * @return the first growth below that, or the least of a few
     */
    double of(String piece, double most) {
        double least = of(piece);
        for (int again = 1; again < TRIES && least >= most; again++) {
            least = Math.min(least, of(piece));
        }
        return least;
    }

    private double of(String piece) {
        String small = filled(piece, length);
        String large = filled(piece, length * 10);
        fastest(small);
        return (double) fastest(large) / Math.max(floor, fastest(small));
    }

    static String filled(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private long fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            SCORER.score(text);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }
}
