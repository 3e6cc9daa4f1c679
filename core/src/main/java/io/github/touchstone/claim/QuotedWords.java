package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.List;

/**
 * Whether a sentence gives somebody's own words: three or more in one pair of marks, one of which at least is neither a
 * function word nor has a capital. Less is a term, or a title as in "Gone with the Wind".
 */
final class QuotedWords {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final int FEWEST = 3;

    private final Tokens tokens;
    private final List<Quotation> quotations;
    private int next;

    QuotedWords(Tokens tokens, List<Quotation> quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** Sentences are asked for in order. */
    boolean areIn(Sentence sentence) {
        while (next < quotations.size()
                && quotations.get(next).span().end() <= sentence.span().start()) {
            next++;
        }
        for (int i = next; i < quotations.size(); i++) {
            Span span = quotations.get(i).span();
            if (span.start() >= sentence.span().end()) {
                return false;
            }
            if (areWords(span, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean areWords(Span span, Sentence sentence) {
        int words = 0;
        boolean speech = false;
        int end = Math.min(sentence.endToken(), tokens.at(span.end()));
        for (int token = Math.max(sentence.firstToken(), tokens.at(span.start())); token < end; token++) {
            if (tokens.kind(token) == Token.Kind.WORD || tokens.kind(token) == Token.Kind.NUMBER) {
                words++;
                speech |= !tokens.isCapitalized(token) && !FUNCTION_WORDS.contains(tokens.hash(token));
            }
        }
        return words >= FEWEST && speech;
    }
}
