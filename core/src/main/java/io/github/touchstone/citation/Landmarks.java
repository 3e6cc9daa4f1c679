package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tokens at which citations are sought: numbers, words that end in a digit, opening brackets; names of identifiers;
 * web addresses. They are found in one pass for all scanners, since few of a text's tokens are among them.
 */
final class Landmarks {

    private final int[] marks;
    private final int[] names;
    private final int[] addresses;

    private Landmarks(Found marks, Found names, Found addresses) {
        this.marks = marks.indexes();
        this.names = names.indexes();
        this.addresses = addresses.indexes();
    }

    static Landmarks of(String chars, Tokens tokens) {
        Found marks = new Found();
        Found names = new Found();
        Found addresses = new Found();
        for (int token = 0; token < tokens.size(); token++) {
            switch (tokens.kind(token)) {
                case NUMBER -> marks.add(token);
                case URL -> addresses.add(token);
                case WORD -> {
                    if (endsInDigit(chars, tokens, token)) {
                        marks.add(token);
                    }
                    if (IdentifierNames.ALL.contains(tokens.hash(token))) {
                        names.add(token);
                    }
                }
                case PUNCTUATION -> {
                    char mark = tokens.first(token);
                    if (mark == '(' || mark == '[') {
                        marks.add(token);
                    }
                }
                case SYMBOL -> {}
            }
        }
        return new Landmarks(marks, names, addresses);
    }

    private static boolean endsInDigit(String chars, Tokens tokens, int token) {
        return Ascii.isDigit(chars.charAt(tokens.end(token) - 1));
    }

    /** How many numbers and brackets there are. */
    int size() {
        return marks.length;
    }

    /** The index of the token that one of them is. */
    int token(int landmark) {
        return marks[landmark];
    }

    /** The tokens that are numbers. */
    IntStream numbers(Tokens tokens) {
        return IntStream.of(marks).filter(token -> tokens.kind(token) == Token.Kind.NUMBER);
    }

    /** The tokens that are one of some names at which an identifier may begin. */
    IntStream named(Tokens tokens, WordSet wanted) {
        return names().filter(token -> wanted.contains(tokens.hash(token)));
    }

    /** The tokens at which an identifier may begin. */
    IntStream names() {
        return IntStream.of(names);
    }

    /** The tokens that are web addresses. */
    IntStream addresses() {
        return IntStream.of(addresses);
    }

    /** A list that grows. */
    private static final class Found {

        private int[] indexes = new int[256];
        private int size;

        void add(int token) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, 2 * size);
            }
            indexes[size++] = token;
        }

        int[] indexes() {
            return Arrays.copyOf(indexes, size);
        }
    }
}
