package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The tokens at which citations are sought: numbers, words that end in a digit, opening brackets; names of identifiers;
 * web addresses. They are found in one pass for all scanners, since few of a text's tokens are among them. What stands in
 * a block that lists sources is no citation, and left out.
 */
final class Landmarks {

    private final Places marks = new Places();
    private final Places numbers = new Places();
    private final Places openings = new Places();
    private final Places names = new Places();
    private final Places addresses = new Places();

    private Landmarks() {}

    static Landmarks of(Segmentation text, IntPredicate skipped) {
        Landmarks landmarks = new Landmarks();
        String chars = text.document().text();
        for (Sentence sentence : text.sentences()) {
            if (!skipped.test(sentence.block())) {
                for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                    landmarks.add(chars, text.tokens(), token);
                }
            }
        }
        return landmarks;
    }

    private void add(String chars, Tokens tokens, int token) {
        switch (tokens.kind(token)) {
            case NUMBER -> {
                marks.add(token);
                numbers.add(token);
            }
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
                    openings.add(token);
                }
            }
            case SYMBOL -> {}
        }
    }

    private static boolean endsInDigit(String chars, Tokens tokens, int token) {
        return Ascii.isDigit(chars.charAt(tokens.end(token) - 1));
    }

    /** The numbers, words that end in a digit, and opening brackets. */
    Places marks() {
        return marks;
    }

    /** The tokens that are numbers. */
    Places numbers() {
        return numbers;
    }

    /** The opening brackets, round and square. */
    Places openings() {
        return openings;
    }

    /** The tokens that are one of some names at which an identifier may begin. */
    IntStream named(Tokens tokens, WordSet wanted) {
        return names().filter(token -> wanted.contains(tokens.hash(token)));
    }

    /** The tokens at which an identifier may begin. */
    IntStream names() {
        return names.stream();
    }

    /** The tokens that are web addresses. */
    IntStream addresses() {
        return addresses.stream();
    }

    /** Indices of tokens, in order. */
    static final class Places {

        private int[] tokens = new int[64];
        private int size;

        private void add(int token) {
            if (size == tokens.length) {
                tokens = Arrays.copyOf(tokens, 2 * size);
            }
            tokens[size++] = token;
        }

        int size() {
            return size;
        }

        int get(int place) {
            return tokens[place];
        }

        IntStream stream() {
            return Arrays.stream(tokens, 0, size);
        }
    }
}
