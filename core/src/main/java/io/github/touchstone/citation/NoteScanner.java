package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
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
    /** The least of them, which spares most characters the search. */
    private static final char FIRST_RAISED = '²';

    private static final String SIGNS = "*†‡§";
    private static final int LONGEST_UNIT = 2;
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_LIST = 16;
    private static final WordSet UNITS = Lexicons.standard().words("reason/unit");
    private static final String LIST_MARKS = ", –-";

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

    /** "3", "*", or a list such as "3, 4–6". */
    private static boolean isNoteLabel(String words) {
        if (words.length() > LONGEST_LIST) {
            return false;
        }
        boolean signs = words.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
        return signs || (isNumberList(words) && !words.startsWith("0"));
    }

    private static boolean isNumberList(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits = digit ? digits + 1 : 0;
            if (digits > LONGEST_NUMBER || (!digit && LIST_MARKS.indexOf(c) < 0)) {
                return false;
            }
        }
        return digits > 0;
    }

    private static void scanRaisedDigits(Tokens tokens, String chars, Consumer<Mark> found) {
        int token = 0;
        while (token < tokens.size()) {
            int end = raisedEnd(tokens, token);
            if (end > token
                    && end - token <= LONGEST_NUMBER
                    && followsWords(chars, tokens.start(token))
                    && !isPower(tokens, token)) {
                found.accept(new Mark(Citation.Kind.NOTE, label(tokens, token, end), tokens.span(token, end)));
            }
            token = Math.max(end, token + 1);
        }
    }

    /** "60 nmi²": a longer unit, squared or cubed. */
    private static boolean isPower(Tokens tokens, int token) {
        boolean low = tokens.is(token, '²') || tokens.is(token, '³');
        return low && token > 0 && tokens.touchesPrevious(token) && UNITS.contains(tokens.hash(token - 1));
    }

    private static int raisedEnd(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.size() && isRaised(tokens.first(end)) && (end == from || tokens.touchesPrevious(end))) {
            end++;
        }
        return end;
    }

    private static boolean isRaised(char c) {
        return c >= FIRST_RAISED && RAISED.indexOf(c) >= 0;
    }

    private static String label(Tokens tokens, int from, int end) {
        StringBuilder label = new StringBuilder();
        for (int token = from; token < end; token++) {
            label.append(RAISED.indexOf(tokens.first(token)));
        }
        return label.toString();
    }

    /** A reader of markup parts a raised mark from the word before it by a space, which does not count. */
    private static boolean followsWords(String chars, int mark) {
        int start = mark > 0 && chars.charAt(mark - 1) == ' ' ? mark - 1 : mark;
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
