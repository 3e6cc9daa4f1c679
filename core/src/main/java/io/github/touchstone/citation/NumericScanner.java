package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds numbers in square brackets, "[12]", "[3, 5–7]"; four digits are a year and no citation. */
final class NumericScanner implements CitationScanner {

    private final Landmarks landmarks;

    NumericScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        NumberListReader reader = new NumberListReader(chars);
        for (int i = 0; i < landmarks.openings().size(); i++) {
            int token = landmarks.openings().get(i);
            if (tokens.is(token, '[')) {
                int start = tokens.start(token);
                reader.inBrackets(start + 1, ']')
                        .filter(numbers -> !startsWord(chars, numbers.end()))
                        .ifPresent(numbers -> found.accept(
                                new Mark(Citation.Kind.NUMERIC, numbers.label(), new Span(start, numbers.end()))));
            }
        }
    }

    /** In chemical names brackets stand inside a word: "calix[4]arene", "a [1,3]-O-to-N shift". */
    private static boolean startsWord(String chars, int at) {
        boolean atom = charAt(chars, at) == '-'
                && Character.isUpperCase(charAt(chars, at + 1))
                && !Character.isLetter(charAt(chars, at + 2));
        return atom || (charAt(chars, at) >= 'a' && charAt(chars, at) <= 'z');
    }

    private static char charAt(String chars, int at) {
        return at < chars.length() ? chars.charAt(at) : 0;
    }
}
