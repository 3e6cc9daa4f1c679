package io.github.touchstone.knowledge;

import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.Optional;

/** A sum that a sentence shows beside what it says: "the hall holds 40 × 30 = 1,200 people". */
public final class ShownSum {

    /** A longer sum is not worked out. */
    private static final int LONGEST_SIDE = 24;

    private ShownSum() {}

    /**
     * Finds a sum that comes out.
     *
     * @param tokens the tokens of a text
     * @param first index of the first token to look at
     * @param end index after the last
     * @return where the sum stands; empty if there is none, or none that comes out
     */
    public static Optional<Span> find(Tokens tokens, int first, int end) {
        for (int token = first + 1; token < end - 1; token++) {
            if (tokens.is(token, '=')) {
                int from = side(tokens, token, first);
                Optional<Expression> right = Expression.at(tokens, token + 1, Math.min(end, token + LONGEST_SIDE));
                if (from < token && right.isPresent()) {
                    int to = right.get().endToken();
                    if (token - from > 1 && Equation.holds(tokens, from, to)) {
                        return Optional.of(tokens.span(from, to));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where the left side of a sum begins: the first of the numbers and operators before the sign. */
    private static int side(Tokens tokens, int equals, int first) {
        int from = equals;
        int least = Math.max(first, equals - LONGEST_SIDE);
        while (from > least && isOfSum(tokens, from - 1, equals)) {
            from--;
        }
        while (from < equals && Amount.at(tokens, from, equals).isEmpty()) {
            from++;
        }
        return from;
    }

    private static boolean isOfSum(Tokens tokens, int token, int end) {
        return switch (WordPart.at(tokens, token, end)) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, SQUARE, CUBE -> true;
            default -> Amount.at(tokens, token, end).isPresent();
        };
    }
}
