package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Finds quantities: "22,000 prisoners", "more than three million soldiers", "7.5 million gold dollars", "about 40 %". */
final class NumberFinder {

    private static final Map<Long, Term> NUMBER_WORDS = byHash("reason/number-word");
    private static final Map<Long, Term> UNITS = byHash("reason/unit");
    private static final Map<Long, Term> COMPARATORS = byHash("reason/comparator");

    private static final long OF = Fold.hash("of");
    private static final long THAN = Fold.hash("than");
    private static final WordSet FEWER = WordSet.of("less", "fewer", "lower", "smaller");

    /** "About" leaves this share on either side open. */
    private static final double ABOUT = 0.1;

    private final Tokens tokens;
    private final int end;
    private final ToLongFunction<Integer> headNoun;
    private final List<NumberMention> found = new ArrayList<>();

    private NumberFinder(Tokens tokens, int end, ToLongFunction<Integer> headNoun) {
        this.tokens = tokens;
        this.end = end;
        this.headNoun = headNoun;
    }

    /**
     * Finds the quantities of a clause.
     *
     * @param headNoun gives for a token the key of what is counted from there on, or 0
     */
    static List<NumberMention> find(Tokens tokens, int first, int end, ToLongFunction<Integer> headNoun) {
        NumberFinder finder = new NumberFinder(tokens, end, headNoun);
        int token = first;
        while (token < end) {
            token = Math.max(finder.numberAt(token, first), token + 1);
        }
        return finder.found;
    }

    private static Map<Long, Term> byHash(String lexicon) {
        return Lexicons.standard().get(lexicon).terms().stream()
                .filter(term -> !term.text().contains(" "))
                .collect(Collectors.toUnmodifiableMap(
                        term -> Fold.hash(term.text()), term -> term, (first, second) -> first));
    }

    private int numberAt(int token, int first) {
        OptionalDouble start = value(token);
        if (start.isEmpty() || isScale(token)) {
            return token;
        }
        double value = start.getAsDouble();
        int next = token + 1;
        if (isTens(value)
                && next + 1 < end
                && tokens.is(next, '-')
                && value(next + 1).orElse(0) < 10) {
            value += value(next + 1).orElse(0);
            next += 2;
        }
        while (next < end && isScale(next)) {
            value *= value(next).orElse(1);
            next++;
        }
        Term unit = next < end ? UNITS.get(tokens.hash(next)) : null;
        double factor = unit == null ? 1 : unit.number("factor", 1);
        long key = unit == null ? headNoun.applyAsLong(next) : Fold.hash(unit.column("quantity")) + measured(next + 1);
        double slack = slack(token, value);
        add(token, unit == null ? next : next + 1, value * factor, slack * factor, key, first);
        return next;
    }

    /** What a unit measures: in "900,000 tons of oil", the oil. */
    private long measured(int token) {
        boolean of = token < end && tokens.hash(token) == OF;
        return of ? headNoun.applyAsLong(token + 1) : 0;
    }

    private void add(int from, int to, double value, double slack, long key, int first) {
        String relation = relation(from, first);
        double low = value - slack;
        double high = value + slack;
        switch (relation) {
            case "min" -> high = Double.MAX_VALUE;
            case "max" -> low = 0;
            case "about" -> {
                low = Math.min(low, value * (1 - ABOUT));
                high = Math.max(high, value * (1 + ABOUT));
            }
            default -> {}
        }
        found.add(new NumberMention(tokens.span(from, to), from, to, low, high, key));
    }

    private String relation(int from, int first) {
        for (int token = from - 1; token >= Math.max(first, from - 2); token--) {
            Term comparator = COMPARATORS.get(tokens.hash(token));
            if (comparator != null) {
                return comparator.column("relation");
            }
            if (tokens.hash(token) == THAN && token > first) {
                return FEWER.contains(tokens.hash(token - 1)) ? "max" : "min";
            }
        }
        return "";
    }

    /** "Twenty" in "twenty-five". */
    private static boolean isTens(double value) {
        return value >= 20 && value <= 90 && value % 10 == 0;
    }

    private boolean isScale(int token) {
        Term word = NUMBER_WORDS.get(tokens.hash(token));
        return word != null && word.column("kind").equals("scale");
    }

    private OptionalDouble value(int token) {
        if (tokens.kind(token) == Token.Kind.NUMBER) {
            return digits(tokens.text(token));
        }
        Term word = NUMBER_WORDS.get(tokens.hash(token));
        return word == null || word.column("kind").equals("ordinal")
                ? OptionalDouble.empty()
                : OptionalDouble.of(word.number("value", 0));
    }

    private static OptionalDouble digits(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length() && plain.length() < 16; i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                plain.append(c);
            } else if (c != ',') {
                return OptionalDouble.empty();
            }
        }
        boolean number = plain.chars().filter(c -> c == '.').count() <= 1 && !plain.isEmpty();
        return number ? OptionalDouble.of(Double.parseDouble(plain.toString())) : OptionalDouble.empty();
    }

    /** A round number stands for all that round to it: 22,000 for 21,500 to 22,500. Small ones are exact. */
    private double slack(int token, double value) {
        double written = value(token).orElse(0);
        double step = written == 0 ? 1 : value / written;
        if (written == Math.rint(written)) {
            while (written >= 1000 && written % 10 == 0) {
                written /= 10;
                step *= 10;
            }
        } else {
            step *= Math.pow(10, -decimals(token));
        }
        return step == 1 ? 0 : step / 2;
    }

    private int decimals(int token) {
        String text = tokens.text(token);
        return text.length() - 1 - text.lastIndexOf('.');
    }
}
