package io.github.touchstone.model;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * The words of one sentence as a model's file has them: folded, "#" for a number, "&lt;s&gt;" and "&lt;/s&gt;" for the
 * edges.
 */
public final class WordNames {

    private final Tokens tokens;
    private final int first;
    private final int end;

    /**
     * Prepares for one sentence.
     *
     * @param tokens the tokens of its text
     * @param first index of its first token
     * @param end index after its last token
     */
    public WordNames(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
    }

    /**
     * The name of a word.
     *
     * @param token index of a token; any beyond the sentence stands for its edge
     * @return such as "said"
     */
    public String name(int token) {
        if (token < first) {
            return Phrases.BEFORE;
        }
        if (token >= end) {
            return Phrases.BEHIND;
        }
        return tokens.kind(token) == Token.Kind.NUMBER ? Phrases.NUMBER : Fold.fold(tokens.text(token));
    }

    /**
     * The name of a phrase.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @return its words, a space between them: "it is said"
     */
    public String name(int from, int to) {
        StringBuilder name = new StringBuilder(name(from));
        for (int token = from + 1; token < to; token++) {
            name.append(' ').append(name(token));
        }
        return name.toString();
    }
}
