package io.github.touchstone.entailment;

import io.github.touchstone.text.Fold;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells whether two words may be spellings of one name, by the similarity of Winkler (1990). */
public final class NameSpelling {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    /** "Köstring" and "Koestring" reach .95; "Lithuania" and "Latvia" stay at .82. */
    private static final double SAME = 0.93;

    private NameSpelling() {}

    /**
     * Compares two words, whatever their case and accents.
     *
     * @param a a word as written
     * @param b another
     * @param shortest how many letters each must have, since short names are too easily taken for each other
     * @return true if they are close enough
     */
    public static boolean isSame(String a, String b, int shortest) {
        String first = Fold.fold(a);
        String second = Fold.fold(b);
        return Math.min(first.length(), second.length()) >= shortest && SIMILARITY.apply(first, second) >= SAME;
    }
}
