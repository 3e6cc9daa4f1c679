package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Finds International Standard Serial Numbers, "ISSN 0378-5955", by their check digit. Without the letters ISSN before
 * it such a number is more often a range of years.
 */
final class IssnScanner implements CitationScanner {

    private static final int HALF = 4;
    private static final int DIGITS = 8;
    private static final WordSet NAME = WordSet.of("issn", "eissn", "pissn");

    private final Landmarks landmarks;

    IssnScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        landmarks.named(tokens, NAME).forEach(token -> {
            int number = IdentifierNames.after(tokens, token);
            if (number < tokens.size()) {
                read(chars, tokens.start(token), tokens.start(number), found);
            }
        });
    }

    private static void read(String chars, int nameStart, int start, Consumer<Mark> found) {
        int hyphen = start + HALF;
        int end = hyphen + 1 + HALF;
        if (end > chars.length() || !Ascii.isHyphen(chars.charAt(hyphen))) {
            return;
        }
        String digits = chars.substring(start, hyphen) + chars.substring(hyphen + 1, end);
        if (isValid(digits)) {
            String label = digits.substring(0, HALF) + "-" + digits.substring(HALF);
            found.accept(new Mark(Citation.Kind.ISSN, label, new Span(nameStart, end)));
        }
    }

    /** The check digit of ISO 3297: weights 8 to 1 modulo 11, X for ten. */
    private static boolean isValid(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            char c = digits.charAt(i);
            boolean ten = i == DIGITS - 1 && (c == 'X' || c == 'x');
            if (!ten && !Ascii.isDigit(c)) {
                return false;
            }
            sum += (ten ? 10 : c - '0') * (DIGITS - i);
        }
        return sum % 11 == 0;
    }
}
