package io.github.touchstone.benchmarks.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Made-up words, of which the n-th is drawn an n-th as often as the first, as in any language (Zipf 1935). */
public final class ZipfWords {

    private static final String[] ONSETS = {
        "b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr",
        "v"
    };
    private static final String[] RIMES = {
        "a", "al", "an", "ar", "e", "el", "en", "er", "i", "il", "in", "o", "ol", "on", "or", "u", "um", "un", "ov",
        "ath"
    };

    private final String[] words;
    private final double[] cumulated;

    /**
     * Takes words as they are.
     *
     * @param words the words, the most frequent first
     */
    public ZipfWords(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.cumulated = cumulated(words.size());
    }

    /**
     * Makes words.
     *
     * @param count how many, all different
     * @param capital whether they are names
     * @param seed of the words
     */
    public ZipfWords(int count, boolean capital, long seed) {
        Random random = new Random(seed);
        words = random.ints(0, Integer.MAX_VALUE)
                .mapToObj(ignored -> word(random, capital))
                .distinct()
                .limit(count)
                .toArray(String[]::new);
        cumulated = cumulated(count);
    }

    private static double[] cumulated(int count) {
        double[] cumulated = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++) {
            sum += 1.0 / (rank + 1);
            cumulated[rank] = sum;
        }
        return cumulated;
    }

    private static String word(Random random, boolean capital) {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)]).append(RIMES[random.nextInt(RIMES.length)]);
        }
        if (capital) {
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        }
        return word.toString();
    }

    /**
     * Draws a word.
     *
     * @param random where chance comes from
     * @return one of the words
     */
    public String draw(Random random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return words[Math.min(words.length - 1, found < 0 ? -found - 1 : found)];
    }
}
