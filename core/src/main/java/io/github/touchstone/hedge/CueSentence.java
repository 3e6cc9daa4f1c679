package io.github.touchstone.hedge;

import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;

/**
 * What the whole sentence tells about each candidate in it: its tense, and where "if" stands. Read once a sentence, so
 * that a sentence full of candidates stays linear.
 *
 * @param pastVerbs words such as "was" and "went", up to 2
 * @param edWords words in -ed, up to 2
 * @param presentVerbs words such as "is" and "has", up to 2
 * @param firstIf index of the first "if" or "unless"; {@link Integer#MAX_VALUE} if there is none
 * @param lastIf index of the last one; -1 if there is none
 */
record CueSentence(int pastVerbs, int edWords, int presentVerbs, int firstIf, int lastIf) {

    static final CueSentence EMPTY = new CueSentence(0, 0, 0, Integer.MAX_VALUE, -1);

    /** More of a kind tell no more. */
    private static final int MOST = 2;

    static CueSentence of(Tokens tokens, Sentence sentence) {
        int past = 0;
        int ed = 0;
        int present = 0;
        int firstIf = EMPTY.firstIf;
        int lastIf = EMPTY.lastIf;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            long word = CueWord.of(tokens.hash(token));
            if ((word & CueWord.PAST) != 0) {
                past++;
            } else if ((word & CueWord.PRESENT) != 0) {
                present++;
            } else if ((word & CueWord.IF) != 0) {
                firstIf = Math.min(firstIf, token);
                lastIf = token;
            } else if (CoarseTag.ED.isEndOf(tokens, token) && !tokens.isCapitalized(token)) {
                ed++;
            }
        }
        return new CueSentence(Math.min(past, MOST), Math.min(ed, MOST), Math.min(present, MOST), firstIf, lastIf);
    }

    boolean hasIf() {
        return lastIf >= 0;
    }

    boolean hasIfBefore(int token) {
        return firstIf < token;
    }

    boolean hasIfFrom(int token) {
        return lastIf >= token;
    }
}
