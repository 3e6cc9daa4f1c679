package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;

/** Judges numbers in round brackets, "(31)", "(12, 14–16)", which may also be counts, equations or list numbers. */
final class ParenthesizedNumbers {

    private static final WordSet NUMBERED =
            WordSet.of("eq", "eqs", "equation", "equations", "fig", "figs", "figure", "table", "section", "step");
    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");

    /** More than the place in a numbering can make up for. */
    private static final int NEVER = -8;

    private static final WordSet AL = WordSet.of("al");

    private final Tokens tokens;

    ParenthesizedNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "shown before (31)." is clear; "namely: (1) the", and a number that starts a paragraph, count what follows. */
    int points(NumberContext place) {
        if (place.startsLine() || (".:;,".indexOf(place.before()) >= 0 && !followsOthers(place))) {
            return -3;
        }
        int closed = place.endsBlock() || ".,;)".indexOf(place.after()) >= 0 ? 2 : 0;
        return 1 + closed + byWordBefore(place);
    }

    /** "Smith et al. (7)". */
    private boolean followsOthers(NumberContext place) {
        int word = place.wordBefore();
        return word >= 0 && AL.contains(tokens.hash(word));
    }

    private int byWordBefore(NumberContext place) {
        int word = place.followsWord() ? place.wordBefore() : -1;
        if (word < 0) {
            return 0;
        }
        boolean numbered = NUMBERED.contains(tokens.hash(word));
        boolean variable = tokens.end(word) - tokens.start(word) == 1;
        boolean function = FUNCTION_WORDS.contains(tokens.hash(word));
        return numbered ? NEVER : variable ? -3 : function ? -1 : 0;
    }
}
