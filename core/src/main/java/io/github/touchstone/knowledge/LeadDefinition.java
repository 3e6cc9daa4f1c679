package io.github.touchstone.knowledge;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.Sign;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sentence that opens a text and says what its subject is. */
final class LeadDefinition {

    private static final WordSet VERBS = WordSet.of("is", "are", "was", "were");
    private static final WordSet OPENERS = WordSet.of("a", "an", "any", "the", "one");
    /** The verb of a definition stands no further on. */
    private static final int LONGEST_SUBJECT = 15;
    /** A definition that shows more than these says more than what its subject is. */
    private static final Set<Sign> ALLOWED =
            EnumSet.of(Sign.DEFINITION, Sign.NAME, Sign.PLACE, Sign.HEALTH, Sign.LAW, Sign.NUMBER_WORD);

    private LeadDefinition() {}

    static boolean is(Segmentation text, Claim claim, List<Sentence> prose) {
        return !prose.isEmpty()
                && prose.get(0).index() == claim.sentence()
                && ALLOWED.containsAll(claim.signs())
                && defines(text.tokens(), prose.get(0));
    }

    private static boolean defines(Tokens tokens, Sentence sentence) {
        int last = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST_SUBJECT);
        for (int token = sentence.firstToken() + 1; token < last; token++) {
            if (VERBS.contains(tokens.hash(token)) && OPENERS.contains(tokens.hash(token + 1))) {
                return true;
            }
        }
        return false;
    }
}
