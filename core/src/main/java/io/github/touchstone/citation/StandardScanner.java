package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Finds standards by their number: "RFC 9110", "ISO/IEC 27001:2022". The speed of a film, "ISO 400", has the form of one
 * and is none.
 */
final class StandardScanner implements CitationScanner {

    private static final int SHORTEST = 3;
    private static final WordSet BODIES = Lexicons.standard().words("citation/standard-body");
    private static final WordSet ISO = WordSet.of("iso");
    private static final WordSet FILM_SPEEDS = WordSet.of(
            "50", "64", "80", "100", "125", "160", "200", "250", "320", "400", "500", "640", "800", "1000", "1250",
            "1600", "2000", "2500", "3200", "6400", "12800", "25600");

    private final Landmarks landmarks;

    StandardScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        landmarks
                .names()
                .filter(token -> isBody(tokens, token) && !tokens.is(token - 1, '/'))
                .forEach(token -> {
                    int number = afterBodies(tokens, token);
                    if (isNumber(tokens, number) && !isFilmSpeed(tokens, token, number)) {
                        Span span = new Span(tokens.start(token), numberEnd(chars, tokens.end(number)));
                        found.accept(new Mark(Citation.Kind.STANDARD, span.of(chars), span));
                    }
                });
    }

    private static boolean isBody(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && BODIES.contains(tokens.hash(token));
    }

    /** Skips the rest of "ISO/IEC" and the hyphen of "RFC-2822". */
    private static int afterBodies(Tokens tokens, int first) {
        int token = first + 1;
        while (tokens.is(token, '/') && token + 1 < tokens.size() && isBody(tokens, token + 1)) {
            token += 2;
        }
        return tokens.is(token, '-') ? token + 1 : token;
    }

    private static boolean isNumber(Tokens tokens, int token) {
        return token < tokens.size()
                && tokens.kind(token) == Token.Kind.NUMBER
                && tokens.end(token) - tokens.start(token) >= SHORTEST;
    }

    private static boolean isFilmSpeed(Tokens tokens, int first, int number) {
        return number == first + 1
                && ISO.contains(tokens.hash(first))
                && FILM_SPEEDS.contains(tokens.hash(number))
                && !tokens.is(number + 1, ':');
    }

    /** Takes in parts and year: "-1:2022". */
    private static int numberEnd(String chars, int from) {
        int end = from;
        while (end + 1 < chars.length() && "-:".indexOf(chars.charAt(end)) >= 0) {
            int next = Ascii.digitsEnd(chars, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }
}
