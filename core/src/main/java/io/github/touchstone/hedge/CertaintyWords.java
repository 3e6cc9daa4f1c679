package io.github.touchstone.hedge;

import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** The features that the single words of one sentence show: their families, and how many there are. */
final class CertaintyWords {

    private static final CertaintyFeature[] ALL = CertaintyFeature.values();
    private static final int FEWEST_WORDS = 3;
    /** The logarithm of 22 words. */
    private static final double USUAL_LENGTH = 3.1;

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final double[] values;
    private long found;
    private int words;

    private CertaintyWords(Tokens tokens, int first, int end, double[] values) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.values = values;
    }

    /** Sets the values of these features for the tokens from {@code first} to before {@code end}. */
    static void addTo(double[] values, Tokens tokens, int first, int end) {
        CertaintyWords words = new CertaintyWords(tokens, first, end, values);
        words.read();
        words.setFamilies();
        words.setLength();
    }

    private void read() {
        long before = 0;
        long twoBefore = 0;
        for (int token = first; token < end; token++) {
            long families = families(token);
            if (families != 0) {
                add(families, before, twoBefore);
            }
            twoBefore = before;
            before = families;
            words += isWord(token) ? 1 : 0;
        }
    }

    private void add(long families, long before, long twoBefore) {
        boolean likely = CertaintyFamily.LIKELY.isIn(families);
        boolean veryLikely = likely && CertaintyFamily.INTENSIFIER.isIn(before);
        found |= veryLikely ? families & ~CertaintyFamily.LIKELY.bit() : families;
        if (likely && CertaintyFamily.COMPARATIVE.isIn(before)) {
            values[CertaintyFeature.MORE_LIKELY.index()] = 1;
        }
        if (CertaintyFamily.NO.isIn(families) && CertaintyFamily.THERE.isIn(twoBefore)) {
            values[CertaintyFeature.THERE_IS_NO.index()] = 1;
        }
    }

    private long families(int token) {
        long families = CertaintyFamily.of(tokens.hash(token));
        return CertaintyFamily.MAY.isIn(families) && isMonth(token) ? families & ~CertaintyFamily.MAY.bit() : families;
    }

    /** "May" is the month or a name, unless a sentence begins with it, as "May I"; "MAY" may be the verb. */
    private boolean isMonth(int token) {
        boolean capital = tokens.isCapitalized(token)
                && Character.isLowerCase(tokens.text(token).charAt(1));
        boolean beforeNumber = token + 1 < end && tokens.kind(token + 1) == Token.Kind.NUMBER;
        return capital && (token > first || beforeNumber);
    }

    private boolean isWord(int token) {
        Token.Kind kind = tokens.kind(token);
        return kind != Token.Kind.PUNCTUATION && kind != Token.Kind.SYMBOL;
    }

    private void setFamilies() {
        for (CertaintyFeature feature : ALL) {
            if (feature.family().isPresent() && feature.family().get().isIn(found)) {
                values[feature.index()] = 1;
            }
        }
    }

    private void setLength() {
        double length = StrictMath.log(Math.max(FEWEST_WORDS, words));
        values[CertaintyFeature.LENGTH.index()] = length;
        values[CertaintyFeature.UNUSUAL_LENGTH.index()] = (length - USUAL_LENGTH) * (length - USUAL_LENGTH);
    }
}
