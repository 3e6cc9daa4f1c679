package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;

/**
 * Whether a sentence gives somebody's own words: three or more in a row within quotation marks, one of which at least is
 * neither a function word nor has a capital. Less is a term, or a title as in "Gone with the Wind".
 */
final class QuotedWords {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final int FEWEST = 3;

    private final Tokens tokens;
    private final BitSet quoted;

    QuotedWords(Tokens tokens, BitSet quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
    }

    boolean areIn(Sentence sentence) {
        int from = quoted.nextSetBit(sentence.firstToken());
        while (from >= 0 && from < sentence.endToken()) {
            int end = Math.min(sentence.endToken(), quoted.nextClearBit(from));
            if (areWords(from, end)) {
                return true;
            }
            from = quoted.nextSetBit(end);
        }
        return false;
    }

    private boolean areWords(int from, int end) {
        int words = 0;
        boolean speech = false;
        for (int token = from; token < end; token++) {
            if (tokens.kind(token) == Token.Kind.WORD || tokens.kind(token) == Token.Kind.NUMBER) {
                words++;
                speech |= !tokens.isCapitalized(token) && !FUNCTION_WORDS.contains(tokens.hash(token));
            }
        }
        return words >= FEWEST && speech;
    }
}
