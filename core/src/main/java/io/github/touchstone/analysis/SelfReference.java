package io.github.touchstone.analysis;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.Map;

/** Tells whether a sentence speaks of its author's own earlier work: "in our previous study", "as we showed before". */
final class SelfReference {

    private static final int REACH = 6;
    private static final Map<Long, String> PARTS =
            Lexicons.standard().get("citation/self").byWord("part");

    private SelfReference() {}

    static boolean isIn(Tokens tokens, Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (is(tokens, token, "owner") && speaksOfEarlierWork(tokens, token, sentence.endToken())) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfEarlierWork(Tokens tokens, int owner, int end) {
        boolean before = false;
        boolean work = false;
        for (int token = owner + 1; token < Math.min(end, owner + 1 + REACH); token++) {
            before |= is(tokens, token, "before");
            work |= is(tokens, token, "work");
        }
        return before && work;
    }

    private static boolean is(Tokens tokens, int token, String part) {
        return part.equals(PARTS.get(tokens.hash(token)));
    }
}
