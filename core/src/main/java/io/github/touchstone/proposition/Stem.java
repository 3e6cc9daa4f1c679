package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Fold;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the forms of a word to one key: irregular forms by a list, the rest by cutting endings, in the manner of
 * Porter, "An algorithm for suffix stripping" (1980), but fewer of them.
 */
final class Stem {

    private static final Map<String, String> IRREGULAR = Lexicons.standard().get("reason/inflection").terms().stream()
            .collect(Collectors.toUnmodifiableMap(
                    term -> Fold.fold(term.text()), term -> Fold.fold(term.column("base")), (first, second) -> first));

    /** Longest first. Nouns of action lose their ending too, so that "invasion" and "invaded" come close. */
    private static final String[] ENDINGS = {
        "ations", "ation", "ating", "ments", "ated", "ates", "ment", "ings", "ions", "ing", "ion", "ers", "ate", "ed",
        "es", "er", "s", "e"
    };

    private static final int SHORTEST_STEM = 4;

    private Stem() {}

    static boolean isIrregularForm(String folded) {
        return IRREGULAR.containsKey(folded);
    }

    /** The key of a word. */
    static long key(String word) {
        return Fold.hash(of(Fold.fold(word)));
    }

    static String of(String folded) {
        String base = IRREGULAR.getOrDefault(folded, folded);
        if (base.endsWith("ies") || base.endsWith("ied")) {
            return base.substring(0, base.length() - 3) + "y";
        }
        for (String ending : ENDINGS) {
            if (base.endsWith(ending) && base.length() - ending.length() >= SHORTEST_STEM) {
                return undouble(base.substring(0, base.length() - ending.length()));
            }
        }
        return base;
    }

    /** "planned" leaves "plann": one n is the ending's. */
    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST_STEM - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }
}
