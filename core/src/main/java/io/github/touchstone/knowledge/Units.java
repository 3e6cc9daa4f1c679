package io.github.touchstone.knowledge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How units of measure stand to each other: "a kilometre is 1,000 metres", "an hour has 60 minutes", "there are 12 inches
 * in a foot". A rounded number may be off by half a unit of its last digit, and by a fiftieth of itself at most.
 */
final class Units {

    private static final Map<Long, Term> BY_WORD = Lexicons.standard().get("reason/unit").terms().stream()
            .filter(term -> !term.text().contains(" "))
            .collect(Collectors.toUnmodifiableMap(
                    term -> Fold.hash(term.text()), term -> term, (first, second) -> first));

    private static final long THERE = Fold.hash("there");
    private static final WordSet IN = WordSet.of("in", "to");
    private static final double MOST_OFF = 0.02;
    private static final double EXACT = 1e-9;

    private Units() {}

    /** So many of a unit. */
    private record Measured(int endToken, double value, double slack, Term unit) {}

    static boolean bearOut(Tokens tokens, int first, int end) {
        return end - first >= 4
                && (tokens.hash(first) == THERE ? counted(tokens, first, end) : stated(tokens, first, end));
    }

    /** "There are 60 minutes in an hour." */
    private static boolean counted(Tokens tokens, int first, int end) {
        int next = WordPart.FILLER.skip(tokens, first + 2, end);
        Optional<Measured> parts = measured(tokens, next, end);
        if (parts.isEmpty()
                || parts.get().endToken() >= end
                || !IN.contains(tokens.hash(parts.get().endToken()))) {
            return false;
        }
        Optional<Measured> whole = measured(tokens, parts.get().endToken() + 1, end);
        return whole.isPresent() && whole.get().endToken() == end && agree(whole.get(), parts.get());
    }

    /** "A mile is 1.609 kilometres", "an hour has 60 minutes". */
    private static boolean stated(Tokens tokens, int first, int end) {
        Optional<Measured> left = measured(tokens, first, end);
        if (left.isEmpty()) {
            return false;
        }
        int next = left.get().endToken();
        WordPart verb = WordPart.at(tokens, next, end);
        if (verb != WordPart.EQUALS && verb != WordPart.HOLDS) {
            return false;
        }
        next = verb.skip(tokens, next, end);
        Optional<Measured> right = measured(tokens, WordPart.FILLER.skip(tokens, next, end), end);
        return right.isPresent() && right.get().endToken() == end && agree(left.get(), right.get());
    }

    private static Optional<Measured> measured(Tokens tokens, int token, int end) {
        Optional<Amount> amount = Amount.at(tokens, token, end);
        boolean article = amount.isEmpty() && WordPart.at(tokens, token, end) == WordPart.ARTICLE;
        if (amount.isEmpty() && !article) {
            return Optional.empty();
        }
        int next = amount.map(Amount::endToken).orElse(token + 1);
        Term unit = next < end ? BY_WORD.get(tokens.hash(next)) : null;
        return unit == null
                ? Optional.empty()
                : Optional.of(new Measured(
                        next + 1,
                        amount.map(Amount::value).orElse(1.0),
                        amount.map(Amount::slack).orElse(0.0),
                        unit));
    }

    private static boolean agree(Measured whole, Measured parts) {
        if (whole.unit().equals(parts.unit())
                || !whole.unit().column("quantity").equals(parts.unit().column("quantity"))) {
            return false;
        }
        double value =
                whole.value() * whole.unit().number("factor", 1) / parts.unit().number("factor", 1);
        double off = StrictMath.abs(value - parts.value());
        return off <= EXACT * value || (off <= parts.slack() && off <= MOST_OFF * value);
    }
}
