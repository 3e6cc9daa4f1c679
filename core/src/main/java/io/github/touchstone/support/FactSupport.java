package io.github.touchstone.support;

import io.github.touchstone.contradiction.Confirmation;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.List;

/** Reference facts that bear out a sentence, or clauses of it. */
final class FactSupport {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    /** The share of its content words that facts have to bear out for a sentence to count as borne out. */
    private static final double NEARLY_ALL = 0.75;

    private final Segmentation text;
    private final Bearing bearing;

    FactSupport(Segmentation text, Bearing bearing) {
        this.text = text;
        this.bearing = bearing;
    }

    /** Confirmations come in order, those of one sentence together. */
    void add(List<Confirmation> confirmations) {
        int from = 0;
        while (from < confirmations.size()) {
            int sentence = confirmations.get(from).sentence();
            int end = from + 1;
            while (end < confirmations.size() && confirmations.get(end).sentence() == sentence) {
                end++;
            }
            add(text.sentences().get(sentence), confirmations.subList(from, end));
            from = end;
        }
    }

    private void add(Sentence sentence, List<Confirmation> its) {
        int borneOut = 0;
        for (Confirmation confirmation : its) {
            borneOut += contentWords(confirmation.span());
        }
        boolean nearlyAll = borneOut >= NEARLY_ALL * contentWords(sentence.span());
        for (Confirmation confirmation : its) {
            bearing.carry(
                    sentence.index(),
                    sentence.index() + 1,
                    new Carrier(
                            nearlyAll ? Rule.REFERENCE_FACT : Rule.REFERENCE_FACT_PART,
                            confirmation.span(),
                            confirmation.fact().id()));
        }
    }

    private int contentWords(Span span) {
        Tokens tokens = text.tokens();
        int words = 0;
        int end = tokens.at(span.end());
        for (int token = tokens.at(span.start()); token < end; token++) {
            boolean word = tokens.kind(token) == Token.Kind.NUMBER
                    || (tokens.kind(token) == Token.Kind.WORD && !FUNCTION_WORDS.contains(tokens.hash(token)));
            words += word ? 1 : 0;
        }
        return words;
    }
}
