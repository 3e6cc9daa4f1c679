package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number in digits or words, with its scale: "22,000", "7.5 million", "twenty-five".
 *
 * @param endToken index after its last token
 * @param value the number
 * @param slack half a unit of its last significant digit, since round numbers are rounded; 0 below 1000
 */
public record WrittenNumber(int endToken, double value, double slack) {

    private static final WordMap<Word> WORDS = new WordMap<>();
    private static final Word NONE = new Word(OptionalDouble.empty(), false);

    static {
        for (Term term : Lexicons.standard().get("reason/number-word").terms()) {
            WORDS.add(Fold.hash(term.text()), Word.of(term));
        }
    }

    /** The same words, to pass over most others fast. */
    private static final WordSet ANY = Lexicons.standard().words("reason/number-word");

    private static final int LONGEST = 16;
    /** Below this, people count instead of rounding. */
    private static final int ROUNDED_FROM = 1000;

    /** A number in letters: what it stands for, empty for an ordinal, and whether it multiplies the one before it. */
    private record Word(OptionalDouble value, boolean isScale) {

        static Word of(Term term) {
            String kind = term.column("kind");
            OptionalDouble value =
                    kind.equals("ordinal") ? OptionalDouble.empty() : OptionalDouble.of(term.number("value", 0));
            return new Word(value, kind.equals("scale"));
        }
    }

    /**
     * Reads the number that begins at a token.
     *
     * @param tokens the tokens of a text
     * @param token where it may begin
     * @param end index after the last token that it may have
     * @return the number; empty if none begins there
     */
    public static Optional<WrittenNumber> at(Tokens tokens, int token, int end) {
        if (tokens.kind(token) != Token.Kind.NUMBER && !ANY.contains(tokens.hash(token))) {
            return Optional.empty();
        }
        OptionalDouble written = word(tokens, token);
        if (written.isEmpty() || isScale(tokens, token)) {
            return Optional.empty();
        }
        double mantissa = written.getAsDouble();
        int next = token + 1;
        if (isTens(mantissa) && next + 1 < end && tokens.is(next, '-')) {
            mantissa += word(tokens, next + 1).orElse(0);
            next += 2;
        }
        double scale = 1;
        while (next < end && isScale(tokens, next)) {
            scale *= word(tokens, next).orElse(1);
            next++;
        }
        return Optional.of(new WrittenNumber(next, mantissa * scale, slack(tokens.text(token), mantissa, scale)));
    }

    private static OptionalDouble word(Tokens tokens, int token) {
        if (tokens.kind(token) == Token.Kind.NUMBER) {
            return digits(tokens.text(token));
        }
        return WORDS.getOrDefault(tokens.hash(token), NONE).value();
    }

    private static boolean isScale(Tokens tokens, int token) {
        return WORDS.getOrDefault(tokens.hash(token), NONE).isScale();
    }

    /** "Twenty" in "twenty-five". */
    private static boolean isTens(double value) {
        return value >= 20 && value <= 90 && value % 10 == 0;
    }

    /** Both numbers of the quotient are so small that they are exact: so it is the double next to the number written. */
    private static OptionalDouble digits(String text) {
        long value = 0;
        long unit = 1;
        int points = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit) {
                value = value * 10 + c - '0';
                unit *= points > 0 ? 10 : 1;
            } else if (c == '.') {
                points++;
            } else if (c != ',') {
                return OptionalDouble.empty();
            }
            length += c == ',' ? 0 : 1;
            if (points > 1 || length > LONGEST) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of((double) value / unit);
    }

    private static double slack(String text, double mantissa, double scale) {
        if (mantissa * scale < ROUNDED_FROM) {
            return 0;
        }
        int point = text.indexOf('.');
        if (point >= 0) {
            return scale * StrictMath.pow(10, point + 1 - text.length()) / 2;
        }
        double step = scale;
        double rest = mantissa;
        while (rest >= 100 && rest % 10 == 0) {
            rest /= 10;
            step *= 10;
        }
        return step == 1 ? 0 : step / 2;
    }
}
