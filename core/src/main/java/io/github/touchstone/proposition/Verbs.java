package io.github.touchstone.proposition;

import io.github.touchstone.text.Tokens;

/** Which words are forms of a verb, as far as lists and endings tell. */
final class Verbs {

    private Verbs() {}

    /** A verb that says what happened: "signed", "held", "reached". */
    static boolean isFullVerb(Tokens tokens, int token) {
        return WordForm.of(tokens, token).fullVerb();
    }

    /** Any verb, "was" and "would" too. */
    static boolean isVerb(WordSigns signs, int token) {
        return signs.has(token, WordSigns.AUXILIARY) || isFullVerb(signs.tokens(), token);
    }
}
