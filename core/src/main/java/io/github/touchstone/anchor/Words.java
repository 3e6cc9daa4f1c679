package io.github.touchstone.anchor;

import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;

/**
 * The words and figures of a text, as far as they matter for knowing it again: punctuation, white space, case and
 * accents do not.
 */
final class Words {

    private final Tokens tokens;
    /** Which of the tokens they are. */
    private final int[] indices;

    private Words(Tokens tokens, int[] indices) {
        this.tokens = tokens;
        this.indices = indices;
    }

    static Words of(String text) {
        return in(Tokens.of(text), new Span(0, text.length()));
    }

    static Words in(Tokens tokens, Span span) {
        int first = tokens.at(span.start());
        int end = tokens.at(span.end());
        int[] indices = new int[end - first];
        int size = 0;
        for (int token = first; token < end; token++) {
            if (tokens.kind(token) != Token.Kind.PUNCTUATION) {
                indices[size++] = token;
            }
        }
        return new Words(tokens, Arrays.copyOf(indices, size));
    }

    int size() {
        return indices.length;
    }

    long hash(int word) {
        return tokens.hash(indices[word]);
    }

    /** Where the words from one to another stand; nothing, at the start of the next, if there are none. */
    Span span(int first, int end, Span within) {
        if (first < end) {
            return new Span(tokens.start(indices[first]), tokens.end(indices[end - 1]));
        }
        int at = first < size() ? tokens.start(indices[first]) : within.end();
        return new Span(at, at);
    }

    boolean sameAs(Words other) {
        return size() == other.size() && startsAt(0, other);
    }

    /** Tells whether other words stand here, from one of these on. */
    boolean startsAt(int from, Words other) {
        if (from + other.size() > size()) {
            return false;
        }
        for (int word = 0; word < other.size(); word++) {
            if (hash(from + word) != other.hash(word)) {
                return false;
            }
        }
        return true;
    }

    /** How many words end here, before one of these, as the others end. */
    int commonBefore(int end, Words other) {
        int common = 0;
        while (common < Math.min(end, other.size())
                && hash(end - 1 - common) == other.hash(other.size() - 1 - common)) {
            common++;
        }
        return common;
    }

    /** How many words follow here, from one of these on, as the others begin. */
    int commonAfter(int start, Words other) {
        int common = 0;
        while (common < Math.min(size() - start, other.size()) && hash(start + common) == other.hash(common)) {
            common++;
        }
        return common;
    }

    /** How many of these stand among the others too, whatever their order. */
    int shared(Words other) {
        long[] sorted = sorted();
        long[] others = other.sorted();
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < others.length; ) {
            int order = Long.compare(sorted[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private long[] sorted() {
        long[] hashes = new long[size()];
        for (int word = 0; word < hashes.length; word++) {
            hashes[word] = hash(word);
        }
        Arrays.sort(hashes);
        return hashes;
    }
}
