package io.github.touchstone.knowledge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.proposition.WrittenNumber;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A number as a sum has it: "144", "3.5", "twelve", "a hundred".
 *
 * @param endToken index after its last token
 * @param value the number
 * @param slack how far off a rounded number may be: half a unit of its last digit
 */
record Amount(int endToken, double value, double slack) {

    private static final long A = Fold.hash("a");

    private static final Map<Long, Double> SCALES = Lexicons.standard().get("reason/number-word").terms().stream()
            .filter(term -> term.column("kind").equals("scale"))
            .collect(Collectors.toUnmodifiableMap(term -> Fold.hash(term.text()), Amount::value));

    private static double value(Term term) {
        return term.number("value", 1);
    }

    /** Reads the number that begins at a token. */
    static Optional<Amount> at(Tokens tokens, int token, int end) {
        if (token >= end) {
            return Optional.empty();
        }
        if (tokens.hash(token) == A && token + 1 < end) {
            Double scale = SCALES.get(tokens.hash(token + 1));
            return scale == null ? Optional.empty() : Optional.of(new Amount(token + 2, scale, 0));
        }
        return WrittenNumber.at(tokens, token, end).map(number -> of(tokens, token, number));
    }

    private static Amount of(Tokens tokens, int token, WrittenNumber number) {
        double slack = number.slack() > 0 ? number.slack() : StrictMath.pow(10, -decimals(tokens, token)) / 2;
        return new Amount(number.endToken(), number.value(), slack);
    }

    private static int decimals(Tokens tokens, int token) {
        if (tokens.kind(token) != Token.Kind.NUMBER) {
            return 0;
        }
        String text = tokens.text(token);
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }
}
