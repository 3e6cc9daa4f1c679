package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;

/**
 * What the form of a word tells, kept for the words met last: stemming makes strings, and texts say the same words again
 * and again.
 *
 * @param hash the word's folded hash
 * @param key the same for every form of the word
 * @param fullVerb whether it is a form of a verb that says what happened: "signed", "held", "reached"
 */
record WordForm(long hash, long key, boolean fullVerb) {

    private static final WordSet EVENT_VERBS = Lexicons.standard().words("claim/event-verb");
    private static final int SHORTEST_PARTICIPLE = 5;

    /**
     * A word in the place of its hash, replaced by the next that falls there. Threads may race for a place: whoever wins,
     * a form is complete, and says the same as one made anew.
     */
    private static final WordForm[] MET = new WordForm[1 << 13];

    private static final WordForm NONE = new WordForm(0, 0, false);

    static {
        Arrays.fill(MET, NONE);
    }

    static WordForm of(Tokens tokens, int token) {
        long hash = tokens.hash(token);
        int place = (int) (hash ^ (hash >>> 32)) & (MET.length - 1);
        WordForm met = MET[place];
        if (met.hash != hash || hash == 0) {
            met = read(hash, Fold.fold(tokens.text(token)));
            MET[place] = met;
        }
        return met;
    }

    private static WordForm read(long hash, String folded) {
        boolean verb = EVENT_VERBS.contains(hash)
                || Stem.isIrregularForm(folded)
                || (folded.length() >= SHORTEST_PARTICIPLE && folded.endsWith("ed"));
        return new WordForm(hash, Stem.key(folded), verb);
    }
}
