package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;

/** Which words are forms of a verb, as far as lists and endings tell. */
final class Verbs {

    private static final WordSet EVENT_VERBS = Lexicons.standard().words("claim/event-verb");
    private static final WordSet AUXILIARIES = Lexicons.standard().words("claim/auxiliary");
    private static final WordSet BE = Lexicons.standard().words("class/be");

    private static final int SHORTEST_PARTICIPLE = 5;

    private Verbs() {}

    /** A verb that says what happened: "signed", "held", "reached". */
    static boolean isFullVerb(Tokens tokens, int token) {
        if (EVENT_VERBS.contains(tokens.hash(token))) {
            return true;
        }
        String folded = Fold.fold(tokens.text(token));
        return Stem.isIrregularForm(folded) || (folded.length() >= SHORTEST_PARTICIPLE && folded.endsWith("ed"));
    }

    /** Any verb, "was" and "would" too. */
    static boolean isVerb(Tokens tokens, int token) {
        return BE.contains(tokens.hash(token)) || AUXILIARIES.contains(tokens.hash(token)) || isFullVerb(tokens, token);
    }
}
