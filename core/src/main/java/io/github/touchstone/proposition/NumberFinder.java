package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Finds quantities: "22,000 prisoners", "more than three million soldiers", "900,000 tons of oil", "about 40 %". */
final class NumberFinder {

    private static final WordMap<Unit> UNITS = new WordMap<>();

    static {
        for (Term term : Lexicons.standard().get("reason/unit").terms()) {
            UNITS.add(Fold.hash(term.text()), new Unit(Fold.hash(term.column("quantity")), term.number("factor", 1)));
        }
    }

    private static final long OF = Fold.hash("of");

    /** What a number begins with. */
    static final int BEGINS = WordSigns.YEAR | WordSigns.FIGURE | WordSigns.NUMBER_WORD;

    /** "About" leaves this share on either side open. */
    private static final double ABOUT = 0.1;

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final IntToLongFunction headNoun;
    private final List<NumberMention> found = new ArrayList<>();

    /** What a unit measures, and how many of the quantity's first unit it is. */
    private record Unit(long quantity, double factor) {}

    private NumberFinder(WordSigns signs, int first, int end, IntToLongFunction headNoun) {
        this.tokens = signs.tokens();
        this.first = first;
        this.end = end;
        this.headNoun = headNoun;
    }

    /**
     * Finds the quantities of a clause.
     *
     * @param headNoun gives for a token the key of what is counted from there on, or 0
     */
    static List<NumberMention> find(WordSigns signs, int first, int end, IntToLongFunction headNoun) {
        NumberFinder finder = new NumberFinder(signs, first, end, headNoun);
        int token = first;
        while (token < end) {
            token = signs.has(token, BEGINS) ? finder.numberAt(token) : token + 1;
        }
        return finder.found;
    }

    /** Returns the token after the number that begins here, or the next if none does. */
    private int numberAt(int token) {
        Optional<WrittenNumber> number = WrittenNumber.at(tokens, token, end);
        number.ifPresent(written -> add(token, written));
        return number.map(WrittenNumber::endToken).orElse(token + 1);
    }

    private void add(int token, WrittenNumber number) {
        int next = number.endToken();
        Optional<Unit> unit = next < end ? UNITS.get(tokens.hash(next)) : Optional.empty();
        if (unit.isEmpty()) {
            add(token, next, number, 1, headNoun.applyAsLong(next));
        } else {
            add(token, next + 1, number, unit.get().factor(), unit.get().quantity() + measured(next + 1));
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
