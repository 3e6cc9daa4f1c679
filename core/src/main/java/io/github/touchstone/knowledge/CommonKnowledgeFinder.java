package io.github.touchstone.knowledge;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the claims that are common knowledge. The rule has to cover the whole sentence: "twelve times twelve is 144" is
 * common knowledge, and "he paid 144 pounds, for twelve times twelve is 144" is not.
 */
public final class CommonKnowledgeFinder {

    /** No sum, unit or date that a rule knows takes more tokens; longer sentences are not tried. */
    private static final int LONGEST = 32;

    private CommonKnowledgeFinder() {}

    /**
     * Finds common knowledge.
     *
     * @param text the text
     * @param claims its claims, in order
     * @param prose its sentences of prose, in order
     * @return the reason for each claim that is common knowledge, by the index of its sentence
     */
    public static Map<Integer, CommonKnowledge> find(Segmentation text, List<Claim> claims, List<Sentence> prose) {
        Map<Integer, CommonKnowledge> found = new HashMap<>();
        for (Claim claim : claims) {
            Sentence sentence = text.sentences().get(claim.sentence());
            if (LeadDefinition.is(text, claim, prose)) {
                found.put(claim.sentence(), CommonKnowledge.LEAD_DEFINITION);
            } else {
                workOut(text.tokens(), sentence).ifPresent(known -> found.put(claim.sentence(), known));
            }
        }
        return found;
    }

    private static Optional<CommonKnowledge> workOut(Tokens tokens, Sentence sentence) {
        int first = sentence.firstToken();
        int end = sentence.endToken();
        while (end > first && isMark(tokens, end - 1)) {
            end--;
        }
        first = WordPart.LINK.skip(tokens, first, end);
        if (end - first > LONGEST) {
            return Optional.empty();
        }
        if (Calendar.bearsOut(tokens, first, end)) {
            return Optional.of(CommonKnowledge.CALENDAR);
        }
        if (Units.bearOut(tokens, first, end)) {
            return Optional.of(CommonKnowledge.UNIT);
        }
        return Equation.holds(tokens, first, end) ? Optional.of(CommonKnowledge.ARITHMETIC) : Optional.empty();
    }

    private static boolean isMark(Tokens tokens, int token) {
        return tokens.kind(token) == Token.Kind.PUNCTUATION && !tokens.is(token, '%') && !tokens.is(token, ')');
    }
}
