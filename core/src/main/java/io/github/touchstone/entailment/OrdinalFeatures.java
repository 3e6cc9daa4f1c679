package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Places in an order: "second", "21st". */
final class OrdinalFeatures {

    private static final Map<Long, Integer> WORDS = Lexicons.standard().get("reason/number-word").terms().stream()
            .filter(term -> term.column("kind").equals("ordinal"))
            .collect(Collectors.toUnmodifiableMap(
                    term -> Fold.hash(term.text()), OrdinalFeatures::value, (first, second) -> first));

    private static final int MOST_DIGITS = 6;
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private OrdinalFeatures() {}

    private static int value(Term term) {
        return (int) term.number("value", 0);
    }

    static void visit(Matching matching, FeatureVector vector) {
        Set<Integer> known = new HashSet<>();
        Side statement = matching.statement();
        for (int token = 0; token < statement.size(); token++) {
            known.add(ordinal(statement, token));
        }
        known.remove(0);
        int ordinals = 0;
        int others = 0;
        Side claim = matching.claim();
        for (int token = 0; token < claim.size(); token++) {
            int ordinal = ordinal(claim, token);
            ordinals += ordinal > 0 ? 1 : 0;
            others += ordinal > 0 && !known.contains(ordinal) ? 1 : 0;
        }
        vector.set(ORDINALS, ordinals);
        vector.set(ORDINAL_CLASH, known.isEmpty() ? 0 : others);
        vector.set(ORDINAL_UNKNOWN, known.isEmpty() ? others : 0);
    }

    /** The place in an order; 0 if the token names none. */
    static int ordinal(Side side, int token) {
        Integer word = WORDS.get(side.hash(token));
        if (word != null) {
            return word;
        }
        int digits = side.length(token) - 2;
        if (digits < 1
                || digits > MOST_DIGITS
                || !Character.isDigit(side.charAt(token, 0))
                || !ENDINGS.contains("" + side.charAt(token, digits) + side.charAt(token, digits + 1))) {
            return 0;
        }
        int value = 0;
        for (int at = 0; at < digits; at++) {
            int digit = Character.digit(side.charAt(token, at), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
