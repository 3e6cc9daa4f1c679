package io.github.touchstone.benchmarks.sample;

import java.util.List;
import java.util.Random;

/** Plain text in which there is nothing to find: short sentences that claim nothing to be checked, hedge nothing and cite nothing. */
public final class QuietProse {

    private static final long SEED = 7;
    private static final int SENTENCES = 6;
    private static final List<String> THINGS =
            List.of("lamp", "chair", "table", "kettle", "window", "door", "garden", "path", "gate", "clock", "stove");
    private static final List<String> SENTENCE = List.of(
            "The %s lies behind the %s. ",
            "A %s hangs over the %s. ", "The %s is small. ", "Two chairs stand beside the %s. ");

    private QuietProse() {}

    /**
     * Makes a text.
     *
     * @param length how many UTF-16 code units, about
     * @return the same text for the same length
     */
    public static String of(int length) {
        Random random = new Random(SEED);
        StringBuilder prose = new StringBuilder(length + 100);
        for (int i = 1; prose.length() < length; i++) {
            prose.append(String.format(drawn(SENTENCE, random), drawn(THINGS, random), drawn(THINGS, random)));
            prose.append(i % SENTENCES == 0 ? "\n\n" : "");
        }
        return prose.toString();
    }

    private static String drawn(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
