package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Finds cases and laws by volume, reporter and page: "410 U.S. 113", "[1932] AC 562", "42 U.S.C. § 1983"; and sections of
 * named acts: "section 3 of the Human Rights Act 1998".
 */
final class LegalScanner implements CitationScanner {

    /** "F. Supp. 2d", "EWCA Civ" and the like. */
    private static final int LONGEST_REPORTER = 20;

    private static final int LONGEST_ACT = 12;
    private static final WordSet REPORTERS = Lexicons.standard().words("citation/reporter");
    private static final WordSet SECTIONS = WordSet.of("section", "sections", "s", "ss", "article", "art", "chapter");
    private static final WordSet ACTS = WordSet.of("act", "code", "ordinance", "statute");
    private static final WordSet OF = WordSet.of("of");

    private final Landmarks landmarks;

    LegalScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        landmarks.numbers().stream().forEach(token -> scanReporter(chars, tokens, token, found));
        landmarks.named(tokens, SECTIONS).forEach(token -> scanAct(tokens, token, found));
    }

    private static void scanReporter(String chars, Tokens tokens, int volume, Consumer<Mark> found) {
        boolean year = (tokens.is(volume - 1, '[') && tokens.is(volume + 1, ']'))
                || (tokens.is(volume - 1, '(') && tokens.is(volume + 1, ')'));
        int start = tokens.start(year ? volume - 1 : volume);
        int at = year ? volumeEnd(chars, tokens.end(volume + 1)) : tokens.end(volume);
        int reporter = Ascii.spaceEnd(chars, at);
        if (reporter == at || reporter == chars.length() || !Ascii.isCapital(chars.charAt(reporter))) {
            return;
        }
        int end = pageEnd(chars, reporter);
        if (end > 0) {
            Span span = new Span(start, end);
            found.accept(new Mark(Citation.Kind.LEGAL, span.of(chars), span));
        }
    }

    /** After the year of "(2003) 215 CLR 317" stands the volume; "[1932] AC 562" has none. */
    private static int volumeEnd(String chars, int yearEnd) {
        int volume = Ascii.spaceEnd(chars, yearEnd);
        int end = Ascii.digitsEnd(chars, volume);
        return end > volume ? end : yearEnd;
    }

    /** Returns the offset after the page if a reporter and a page stand here, or -1. */
    private static int pageEnd(String chars, int from) {
        StringBuilder letters = new StringBuilder();
        int limit = Math.min(chars.length(), from + LONGEST_REPORTER);
        int i = from;
        while (i < limit && isReporter(chars, i)) {
            char c = chars.charAt(i);
            boolean startsPage = Ascii.isDigit(c) && !isSeries(chars, i);
            if (startsPage) {
                break;
            }
            if (Ascii.isLetter(c) || Ascii.isDigit(c)) {
                letters.append(c);
            }
            i++;
        }
        if (letters.isEmpty() || !REPORTERS.contains(Fold.hash(letters.toString()))) {
            return -1;
        }
        int page = i < chars.length() && chars.charAt(i) == '§' ? Ascii.spaceEnd(chars, i + 1) : i;
        int end = Ascii.digitsEnd(chars, page);
        return end > page ? end : -1;
    }

    private static boolean isReporter(String chars, int i) {
        char c = chars.charAt(i);
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '.' || c == ' ' || c == '\u00a0';
    }

    /** "2d", "3d", "4th": the series of a reporter. */
    private static boolean isSeries(String chars, int digit) {
        int end = Ascii.digitsEnd(chars, digit);
        return end == digit + 1 && (chars.startsWith("d", end) || chars.startsWith("th", end));
    }

    /** Reads "section 3 of the … Act 1998", "s. 3(1) … Act of 1998". */
    private static void scanAct(Tokens tokens, int section, Consumer<Mark> found) {
        int number = tokens.is(section + 1, '.') ? section + 2 : section + 1;
        if (number >= tokens.size() || tokens.kind(number) != Token.Kind.NUMBER) {
            return;
        }
        int limit = Math.min(tokens.size() - 1, number + LONGEST_ACT);
        for (int token = number + 1; token < limit; token++) {
            if (ACTS.contains(tokens.hash(token)) && tokens.isCapitalized(token)) {
                int year = OF.contains(tokens.hash(token + 1)) || tokens.is(token + 1, ',') ? token + 2 : token + 1;
                boolean dated = year < tokens.size() && tokens.kind(year) == Token.Kind.NUMBER;
                Span span = tokens.span(section, dated ? year + 1 : token + 1);
                found.accept(new Mark(Citation.Kind.LEGAL, words(tokens, section, dated ? year + 1 : token + 1), span));
                return;
            }
            if (tokens.is(token, '.') && tokens.start(token + 1) > tokens.end(token)) {
                return;
            }
        }
    }

    private static String words(Tokens tokens, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int token = first; token < end; token++) {
            boolean apart = token > first && !tokens.touchesPrevious(token);
            words.append(apart ? " " : "").append(tokens.text(token));
        }
        return words.toString();
    }
}
