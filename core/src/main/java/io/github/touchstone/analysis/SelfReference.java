package io.github.touchstone.analysis;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;

/** Tells whether a sentence speaks of its author's own earlier work: "in our previous study", "as we showed before". */
final class SelfReference {

    private static final int REACH = 6;
    private static final WordSet OWNERS = words("owner");
    private static final WordSet BEFORE = words("before");
    private static final WordSet WORK = words("work");

    private SelfReference() {}

    static boolean isIn(Tokens tokens, Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (OWNERS.contains(tokens.hash(token)) && speaksOfEarlierWork(tokens, token, sentence.endToken())) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfEarlierWork(Tokens tokens, int owner, int end) {
        boolean before = false;
        boolean work = false;
        for (int token = owner + 1; token < Math.min(end, owner + 1 + REACH); token++) {
            before |= BEFORE.contains(tokens.hash(token));
            work |= WORK.contains(tokens.hash(token));
        }
        return before && work;
    }

    private static WordSet words(String part) {
        return WordSet.of(Lexicons.standard().get("citation/self").terms().stream()
                .filter(term -> term.column("part").equals(part))
                .map(Term::text)
                .toArray(String[]::new));
    }
}
