package io.github.touchstone.thesaurus;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English words. The others stand in the table. */
public final class Inflections {

    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /**
     * The forms of a word.
     *
     * @param lemma the word, in small letters
     * @param wordClass n for a noun, v for a verb, a for an adjective; all others have one form
     * @return its regular forms, the word itself first
     */
    public static List<String> of(String lemma, char wordClass) {
        List<String> forms = new ArrayList<>();
        forms.add(lemma);
        switch (wordClass) {
            case 'n' -> forms.add(withS(lemma));
            case 'v' -> {
                forms.add(withS(lemma));
                forms.add(withE(lemma, "d"));
                forms.add(withIng(lemma));
            }
            case 'a' -> {
                if (lemma.length() <= LONGEST_COMPARED) {
                    forms.add(withE(lemma, "r"));
                    forms.add(withE(lemma, "st"));
                }
            }
            default -> {}
        }
        return forms;
    }

    /** Longer adjectives are compared by "more" and "most". */
    private static final int LONGEST_COMPARED = 7;

    private static String withS(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return cut(lemma) + "ies";
        }
        boolean hisses = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || endsInConsonantAndO(lemma);
        return lemma + (hisses ? "es" : "s");
    }

    /** "Loved", "carried", "planned", "asked"; so with r and st. */
    private static String withE(String lemma, String rest) {
        if (lemma.endsWith("e")) {
            return lemma + rest;
        }
        if (endsInConsonantAndY(lemma)) {
            return cut(lemma) + "ie" + rest;
        }
        return doubled(lemma) + "e" + rest;
    }

    private static String withIng(String lemma) {
        if (lemma.endsWith("ie")) {
            return cut(cut(lemma)) + "ying";
        }
        boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("ye") && !lemma.endsWith("oe");
        return (silent ? cut(lemma) : doubled(lemma)) + "ing";
    }

    /** A word of one syllable that ends in one vowel and one consonant doubles it. */
    private static String doubled(String lemma) {
        int last = lemma.length() - 1;
        boolean doubles = last >= 2
                && isConsonant(lemma, last)
                && "wxy".indexOf(lemma.charAt(last)) < 0
                && !isConsonant(lemma, last - 1)
                && isConsonant(lemma, last - 2)
                && hasOneVowel(lemma);
        return doubles ? lemma + lemma.charAt(last) : lemma;
    }

    private static boolean hasOneVowel(String lemma) {
        int vowels = 0;
        for (int i = 0; i < lemma.length(); i++) {
            vowels += isConsonant(lemma, i) ? 0 : 1;
        }
        return vowels == 1;
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 2 && isConsonant(lemma, lemma.length() - 2);
    }

    private static boolean endsInConsonantAndO(String lemma) {
        return lemma.endsWith("o") && lemma.length() > 1 && isConsonant(lemma, lemma.length() - 2);
    }

    private static boolean isConsonant(String lemma, int at) {
        return VOWELS.indexOf(lemma.charAt(at)) < 0;
    }

    private static String cut(String lemma) {
        return lemma.substring(0, lemma.length() - 1);
    }
}
