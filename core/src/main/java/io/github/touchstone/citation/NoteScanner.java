package io.github.touchstone.citation;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Finds marks that refer to notes: what the markup calls one, and raised digits, asterisks and daggers.
 *
 * <p>A raised digit after a short word or a number is a unit or a power, as in "m²" and "10³", and no note.
 */
final class NoteScanner implements CitationScanner {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SIGNS = "*†‡§";
    private static final int LONGEST_UNIT = 2;
    private static final int LONGEST_NUMBER = 3;

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        for (Annotation annotation : text.document().annotations()) {
            Span span = annotation.span();
            String words = span.of(chars);
            if (annotation.kind() == Annotation.Kind.NOTE_MARK) {
                String label = annotation.value().isEmpty() ? words : annotation.value();
                found.accept(new Mark(Citation.Kind.NOTE, label, span));
            } else if (annotation.kind() == Annotation.Kind.SUPERSCRIPT
                    && isNoteLabel(words)
                    && followsWords(chars, span.start())) {
                found.accept(new Mark(Citation.Kind.NOTE, words, span));
            }
        }
        scanRaisedDigits(text.tokens(), chars, found);
    }

    private static boolean isNoteLabel(String words) {
        if (words.length() > LONGEST_NUMBER) {
            return false;
        }
        boolean digits = words.chars().allMatch(c -> c >= '0' && c <= '9') && !words.startsWith("0");
        return digits || words.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    private static void scanRaisedDigits(Tokens tokens, String chars, Consumer<Mark> found) {
        int token = 0;
        while (token < tokens.size()) {
            int end = raisedEnd(tokens, token);
            if (end > token && end - token <= LONGEST_NUMBER && followsWords(chars, tokens.start(token))) {
                found.accept(new Mark(Citation.Kind.NOTE, label(tokens, token, end), tokens.span(token, end)));
            }
            token = Math.max(end, token + 1);
        }
    }

    private static int raisedEnd(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && RAISED.indexOf(tokens.first(end)) >= 0
                && (end == from || tokens.touchesPrevious(end))) {
            end++;
        }
        return end;
    }

    private static String label(Tokens tokens, int from, int end) {
        StringBuilder label = new StringBuilder();
        for (int token = from; token < end; token++) {
            label.append(RAISED.indexOf(tokens.first(token)));
        }
        return label.toString();
    }

    private static boolean followsWords(String chars, int start) {
        if (start == 0) {
            return false;
        }
        if (".,;:!?)]\"”’'".indexOf(chars.charAt(start - 1)) >= 0) {
            return true;
        }
        int letters = 0;
        while (letters < start && letters <= LONGEST_UNIT && Character.isLetter(chars.charAt(start - letters - 1))) {
            letters++;
        }
        return letters > LONGEST_UNIT;
    }
}
