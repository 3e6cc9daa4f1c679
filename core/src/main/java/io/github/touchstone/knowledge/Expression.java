package io.github.touchstone.knowledge;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Optional;

/**
 * One side of a sum, worked out: "twelve times twelve", "half of 50", "20 per cent of 60", "3 + 4 × 5", "the square root
 * of 144". Multiplying goes before adding.
 *
 * @param endToken index after its last token
 * @param value what it comes to
 * @param slack how far off it may be because it is rounded; only shares are
 */
record Expression(int endToken, double value, double slack) {

    private static final WordSet PERCENT = WordSet.of("percent", "%");
    private static final long PER = Fold.hash("per");
    private static final long CENT = Fold.hash("cent");
    private static final long OF = Fold.hash("of");
    private static final long SQUARE = Fold.hash("square");
    private static final long ROOT = Fold.hash("root");

    /** Reads the expression that begins at a token. */
    static Optional<Expression> at(Tokens tokens, int token, int end) {
        double sum = 0;
        double sign = 1;
        int next = token;
        while (true) {
            Optional<Expression> product = product(tokens, next, end);
            if (product.isEmpty()) {
                return Optional.empty();
            }
            sum += sign * product.get().value;
            next = product.get().endToken;
            WordPart operator = WordPart.at(tokens, next, end);
            if (operator != WordPart.ADD && operator != WordPart.SUBTRACT) {
                double slack = next == product.get().endToken && sum == product.get().value ? product.get().slack : 0;
                return Optional.of(new Expression(next, sum, slack));
            }
            sign = operator == WordPart.ADD ? 1 : -1;
            next++;
        }
    }

    private static Optional<Expression> product(Tokens tokens, int token, int end) {
        Optional<Expression> first = factor(tokens, token, end);
        while (first.isPresent()) {
            int at = first.get().endToken;
            WordPart operator = WordPart.at(tokens, at, end);
            if (operator != WordPart.MULTIPLY && operator != WordPart.DIVIDE) {
                return first;
            }
            int next = WordPart.FILLER.skip(tokens, at + 1, end);
            Optional<Expression> second = factor(tokens, next, end);
            if (second.isEmpty() || (operator == WordPart.DIVIDE && second.get().value == 0)) {
                return Optional.empty();
            }
            double value = operator == WordPart.MULTIPLY
                    ? first.get().value * second.get().value
                    : first.get().value / second.get().value;
            first = Optional.of(new Expression(second.get().endToken, value, 0));
        }
        return first;
    }

    /** A number behind any words that multiply it: "half of twice 12". */
    private static Optional<Expression> factor(Tokens tokens, int token, int end) {
        double times = 1;
        double power = 1;
        int next = token;
        while (true) {
            int bare = WordPart.at(tokens, next, end) == WordPart.ARTICLE ? next + 1 : next;
            WordPart part = WordPart.at(tokens, bare, end);
            if (part == WordPart.SHARE || part == WordPart.TIMES) {
                times *= WordPart.value(tokens, bare);
                next = bare + 1;
                if (next >= end || (tokens.hash(next) != OF && part == WordPart.SHARE)) {
                    return Optional.of(new Expression(next, times, 0));
                }
                next = tokens.hash(next) == OF ? next + 1 : next;
            } else if (bare + 1 < end && tokens.hash(bare) == SQUARE) {
                boolean root = tokens.hash(bare + 1) == ROOT;
                power *= root ? 0.5 : 2;
                next = bare + (root ? 2 : 1);
                next = next < end && tokens.hash(next) == OF ? next + 1 : next;
            } else {
                return number(tokens, next, end, times, power);
            }
        }
    }

    private static Optional<Expression> number(Tokens tokens, int token, int end, double times, double power) {
        Optional<Amount> amount = Amount.at(tokens, token, end);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        double value = amount.get().value();
        int next = amount.get().endToken();
        WordPart part = WordPart.at(tokens, next, end);
        if (part == WordPart.SHARE) {
            return shareOf(tokens, next, end, times * value * WordPart.value(tokens, next), 0);
        }
        int afterPercent = afterPercent(tokens, next, end);
        if (afterPercent > next) {
            return shareOf(
                    tokens,
                    afterPercent - 1,
                    end,
                    times * value / 100,
                    amount.get().slack() / 100);
        }
        double exponent = part == WordPart.SQUARE ? 2 : part == WordPart.CUBE ? 3 : 1;
        next += exponent > 1 ? 1 : 0;
        return Optional.of(new Expression(next, times * StrictMath.pow(value, power * exponent), 0));
    }

    /** "Three quarters" by itself, or "three quarters of 80"; the share's last word is at the token. */
    private static Optional<Expression> shareOf(Tokens tokens, int token, int end, double share, double slack) {
        int next = token + 1;
        if (next >= end || tokens.hash(next) != OF) {
            return Optional.of(new Expression(next, share, slack));
        }
        return Amount.at(tokens, next + 1, end)
                .map(whole -> new Expression(whole.endToken(), share * whole.value(), 0));
    }

    private static int afterPercent(Tokens tokens, int token, int end) {
        if (token < end && PERCENT.contains(tokens.hash(token))) {
            return token + 1;
        }
        boolean perCent = token + 1 < end && tokens.hash(token) == PER && tokens.hash(token + 1) == CENT;
        return perCent ? token + 2 : token;
    }
}
