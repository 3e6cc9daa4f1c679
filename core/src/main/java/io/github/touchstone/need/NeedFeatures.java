package io.github.touchstone.need;

import io.github.touchstone.model.Phrases;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * Visits what a sentence has that speaks for or against a reference in it, or in the sentences next to it. Judging adds
 * up the weights of what is visited; training writes the same visits down by name.
 */
public final class NeedFeatures {

    static final int LONGEST_PHRASE = 2;
    private static final int LENGTH_STEP = 5;
    private static final int SMALL_NUMBER = 0;
    private static final int YEAR = 1;
    private static final int DECADE = 2;
    private static final int OTHER_NUMBER = 3;
    private static final int SMALL_DIGITS = 2;
    private static final int YEAR_DIGITS = 4;

    private NeedFeatures() {}

    /** Is told each feature, as often as it is met. */
    public interface Sink {

        /**
         * The words of the sentence: each alone, and two in a row, its edges counted as words; see {@link Phrases}.
         *
         * @param first index of its first token
         * @param end index after its last token
         */
        void words(int first, int end);

        /**
         * A sign.
         *
         * @param sign the sign
         * @param value its value
         */
        void sign(NeedSign sign, int value);
    }

    /**
     * Visits one sentence.
     *
     * @param tokens the tokens of its text
     * @param sentence the sentence
     * @param sink what is told
     */
    public static void visit(Tokens tokens, BareSentence sentence, Sink sink) {
        sink.words(sentence.firstToken(), sentence.endToken());
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.kind(token) == Token.Kind.NUMBER) {
                sink.sign(NeedSign.NUMBER, number(tokens, token));
            }
        }
        amount(NeedSign.BEFORE, sentence.before(), sink);
        amount(NeedSign.BEHIND, sentence.behind(), sink);
        amount(NeedSign.PARAGRAPH, sentence.paragraph(), sink);
        amount(NeedSign.LENGTH, (sentence.endToken() - sentence.firstToken()) / LENGTH_STEP, sink);
        amount(NeedSign.BLOCK, block(sentence.kind()), sink);
    }

    private static void amount(NeedSign sign, int amount, Sink sink) {
        sink.sign(sign, sign.value(amount));
    }

    private static int block(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> 1;
            case LIST_ITEM -> 2;
            default -> 0;
        };
    }

    /** By its length and first digit: "7", "1987", "1980s". */
    private static int number(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (length <= SMALL_DIGITS) {
            return SMALL_NUMBER;
        }
        boolean ofYears = tokens.first(token) == '1' || tokens.first(token) == '2';
        if (ofYears && length == YEAR_DIGITS) {
            return YEAR;
        }
        return ofYears && length == YEAR_DIGITS + 1 && tokens.endsWith(token, "s") ? DECADE : OTHER_NUMBER;
    }
}
