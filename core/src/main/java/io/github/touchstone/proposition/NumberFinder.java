package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;

/** Finds quantities: "22,000 prisoners", "more than three million soldiers", "900,000 tons of oil", "about 40 %". */
final class NumberFinder {

    private static final Map<Long, Term> UNITS = Lexicons.standard().get("reason/unit").terms().stream()
            .filter(term -> !term.text().contains(" "))
            .collect(Collectors.toUnmodifiableMap(
                    term -> Fold.hash(term.text()), term -> term, (first, second) -> first));

    private static final long OF = Fold.hash("of");

    /** "About" leaves this share on either side open. */
    private static final double ABOUT = 0.1;

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final IntToLongFunction headNoun;
    private final List<NumberMention> found = new ArrayList<>();

    private NumberFinder(Tokens tokens, int first, int end, IntToLongFunction headNoun) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.headNoun = headNoun;
    }

    /**
     * Finds the quantities of a clause.
     *
     * @param headNoun gives for a token the key of what is counted from there on, or 0
     */
    static List<NumberMention> find(Tokens tokens, int first, int end, IntToLongFunction headNoun) {
        NumberFinder finder = new NumberFinder(tokens, first, end, headNoun);
        int token = first;
        while (token < end) {
            Optional<WrittenNumber> number = WrittenNumber.at(tokens, token, end);
            if (number.isPresent()) {
                finder.add(token, number.get());
            }
            token = number.map(WrittenNumber::endToken).orElse(token + 1);
        }
        return finder.found;
    }

    private void add(int token, WrittenNumber number) {
        int next = number.endToken();
        Term unit = next < end ? UNITS.get(tokens.hash(next)) : null;
        if (unit == null) {
            add(token, next, number, 1, headNoun.applyAsLong(next));
        } else {
            long key = Fold.hash(unit.column("quantity")) + measured(next + 1);
            add(token, next + 1, number, unit.number("factor", 1), key);
        }
    }

    /** What a unit measures: in "900,000 tons of oil", the oil. */
    private long measured(int token) {
        boolean of = token < end && tokens.hash(token) == OF;
        return of ? headNoun.applyAsLong(token + 1) : 0;
    }

    private void add(int from, int to, WrittenNumber number, double factor, long key) {
        double value = number.value();
        double low = value - number.slack();
        double high = value + number.slack();
        switch (Comparator.before(tokens, from, first)) {
            case MIN -> {
                low = value;
                high = Double.POSITIVE_INFINITY;
            }
            case MAX -> {
                low = 0;
                high = value;
            }
            case ABOUT -> {
                low = Math.min(low, value * (1 - ABOUT));
                high = Math.max(high, value * (1 + ABOUT));
            }
            case EXACT -> {}
        }
        found.add(new NumberMention(tokens.span(from, to), from, to, low * factor, high * factor, key));
    }
}
