package io.github.touchstone.genre;

import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;

/** The place in capitals, with a date or an agency, and a dash, with which a report begins: "LEEDS, 4 March - The …". */
final class Dateline {

    private static final int LONGEST = 10;
    private static final int SHORTEST_NAME = 3;
    /** These stand between spaces; in "Stoke-on-Trent" they part no dateline from its report. */
    private static final String DASHES = "-\u2013";

    private static final char EM_DASH = '\u2014';

    private Dateline() {}

    static boolean opens(Tokens tokens, Sentence sentence) {
        int first = sentence.firstToken();
        int end = Math.min(sentence.endToken(), first + LONGEST);
        if (first >= end || !isCapitals(tokens.text(first))) {
            return false;
        }
        for (int token = first + 1; token + 1 < end; token++) {
            char sign = tokens.first(token);
            if (sign == EM_DASH || (DASHES.indexOf(sign) >= 0 && !tokens.touchesPrevious(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String word) {
        return word.length() >= SHORTEST_NAME && word.codePoints().allMatch(Character::isUpperCase);
    }
}
