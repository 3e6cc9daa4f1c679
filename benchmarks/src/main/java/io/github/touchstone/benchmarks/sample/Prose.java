package io.github.touchstone.benchmarks.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Plain text of any length: the prose of the samples, then the same told with other names, numbers and words, round after
 * round, each round in another order.
 */
public final class Prose {

    private static final long SEED = 42;
    private static final String GAP = "\n\n";
    private static final int ARTICLE = 10_000;
    /** An article holds two to four samples, so that the next begins where this one ends. */
    private static final int SAMPLES_IN_ARTICLE = 4;

    private Prose() {}

    /**
     * Makes a text.
     *
     * @param length how many UTF-16 code units at most; the text ends with the last whole paragraph within them
     * @return the same text for the same length and samples
     * @throws IllegalStateException if the samples are not there
     */
    public static String of(int length) {
        List<String> documents = new ArrayList<>();
        Samples.documents().forEach(sample -> documents.add(sample.read().text().strip()));
        Random order = new Random(SEED);
        StringBuilder prose = new StringBuilder(length + length / 10);
        append(documents, order, prose);
        Variation variation = new Variation();
        while (prose.length() <= length) {
            append(documents.stream().map(variation::of).collect(Collectors.toList()), order, prose);
        }
        return cut(prose, length);
    }

    private static void append(List<String> documents, Random order, StringBuilder prose) {
        Collections.shuffle(documents, order);
        documents.forEach(document -> prose.append(document).append(GAP));
    }

    /**
     * Makes an article of about 10 KB out of some samples, whole but for the last.
     *
     * @param number which one, from 0; the next is made of other samples
     * @return the same text for the same number and samples
     * @throws IllegalStateException if the samples are not there
     */
    public static String article(int number) {
        List<String> documents = new ArrayList<>();
        Samples.documents().forEach(sample -> documents.add(sample.read().text().strip()));
        Collections.rotate(documents, -SAMPLES_IN_ARTICLE * number);
        return cut(new StringBuilder(String.join(GAP, documents)).append(GAP), ARTICLE);
    }

    private static String cut(StringBuilder prose, int length) {
        return prose.substring(0, Math.max(0, prose.lastIndexOf(GAP, length)));
    }
}
