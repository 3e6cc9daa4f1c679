package io.github.touchstone.knowledge;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Optional;

/** Two sides of a sum with "is", "equals" or "=" between them. */
final class Equation {

    private static final long NOT = Fold.hash("not");
    /** Rounding in a computer's own arithmetic. */
    private static final double TOLERANCE = 1e-9;

    private Equation() {}

    /** Whether the words from one token to another are a sum that comes out. "Is not" asks that it does not. */
    static boolean holds(Tokens tokens, int first, int end) {
        Optional<Expression> left = Expression.at(tokens, first, end);
        if (left.isEmpty() || WordPart.at(tokens, left.get().endToken(), end) != WordPart.EQUALS) {
            return false;
        }
        int next = left.get().endToken() + 1;
        boolean denied = next < end && tokens.hash(next) == NOT;
        next = afterFillers(tokens, denied ? next + 1 : next, end);
        Optional<Expression> right = Expression.at(tokens, next, end);
        return right.isPresent() && right.get().endToken() == end && agree(left.get(), right.get()) != denied;
    }

    /** "Is equal to exactly". */
    private static int afterFillers(Tokens tokens, int token, int end) {
        int next = token;
        while (WordPart.at(tokens, next, end) == WordPart.FILLER || WordPart.at(tokens, next, end) == WordPart.EQUALS) {
            next++;
        }
        return next;
    }

    private static boolean agree(Expression left, Expression right) {
        double difference = StrictMath.abs(left.value() - right.value());
        double slack = StrictMath.max(left.slack(), right.slack());
        return difference <= slack + TOLERANCE * StrictMath.max(1, StrictMath.abs(left.value()));
    }
}
