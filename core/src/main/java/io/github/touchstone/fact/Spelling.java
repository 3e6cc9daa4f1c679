package io.github.touchstone.fact;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;

/**
 * Brings spellings of one name to one key, so that "Koestring" brings up what is known of "Köstring": an e after a, o
 * or u is dropped, ph is f, ck and a hard c are k, w is v, y and j are i, a doubled letter is one, and an e at the end
 * is none. That two words have one key is only a hint that they may be one name.
 */
final class Spelling {

    /** Shorter names are too easily taken for each other. */
    private static final int SHORTEST = 5;

    private static final String LETTERS = "wyjßøæœłđ";
    private static final String STAND_FOR = "viisoaold";
    private static final String SOFTEN = "eiyh";
    private static final String TAKE_AN_E = "aou";

    /**
     * The key of a name in the place of its hash, replaced by the next that falls there: making it takes strings, and texts
     * name the same names again and again. Threads may race for a place: whoever wins, what stands there is whole.
     */
    private static final Met[] MET = new Met[1 << 11];

    static {
        Arrays.fill(MET, new Met(0, 0));
    }

    private record Met(long hash, long key) {}

    private Spelling() {}

    /** The key of a name in a text. */
    static long key(Tokens tokens, int token) {
        long hash = tokens.hash(token);
        int place = (int) (hash ^ (hash >>> 32)) & (MET.length - 1);
        Met met = MET[place];
        if (met.hash != hash || hash == 0) {
            met = new Met(hash, key(tokens.text(token)));
            MET[place] = met;
        }
        return met.key;
    }

    /** The key of a name's spelling; for a short one, that of its letters as they are. */
    static long key(String name) {
        String folded = Fold.fold(name);
        return Fold.hash(folded.length() < SHORTEST ? folded : skeleton(folded));
    }

    static String skeleton(String folded) {
        StringBuilder skeleton = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
            char letter = letter(folded.charAt(i), next);
            char before = skeleton.length() == 0 ? ' ' : skeleton.charAt(skeleton.length() - 1);
            boolean silent = (letter == 'e' && TAKE_AN_E.indexOf(before) >= 0)
                    || (letter == 'h' && folded.charAt(i) == 'h' && i > 0 && folded.charAt(i - 1) == 'p');
            if (letter != before && !silent) {
                skeleton.append(letter);
            }
        }
        int last = skeleton.length() - 1;
        if (last > 0 && skeleton.charAt(last) == 'e') {
            skeleton.setLength(last);
        }
        return skeleton.toString();
    }

    private static char letter(char letter, char next) {
        if (letter == 'p' && next == 'h') {
            return 'f';
        }
        if (letter == 'c' && SOFTEN.indexOf(next) < 0) {
            return 'k';
        }
        int at = LETTERS.indexOf(letter);
        return at < 0 ? letter : STAND_FOR.charAt(at);
    }
}
