package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;

/** Which words are forms of a verb, as far as lists and endings tell. */
final class Verbs {

    private static final WordSet AUXILIARIES = Lexicons.standard().words("claim/auxiliary");
    private static final WordSet BE = Lexicons.standard().words("class/be");

    private Verbs() {}

    /** A verb that says what happened: "signed", "held", "reached". */
    static boolean isFullVerb(Tokens tokens, int token) {
        return WordForm.of(tokens, token).fullVerb();
    }

    /** Any verb, "was" and "would" too. */
    static boolean isVerb(Tokens tokens, int token) {
        return BE.contains(tokens.hash(token)) || AUXILIARIES.contains(tokens.hash(token)) || isFullVerb(tokens, token);
    }
}
