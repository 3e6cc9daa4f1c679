package io.github.touchstone.latex;

import io.github.touchstone.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The footnotes whose words are not written yet, and the count of their marks. */
final class Footnotes {

    private final Deque<Note> unwritten = new ArrayDeque<>();
    private int count;

    /**
     * A footnote.
     *
     * @param label what its mark shows
     * @param words where its words are
     */
    record Note(String label, Span words) {

        String anchor() {
            return Footnotes.anchor(label);
        }
    }

    static String anchor(String label) {
        return "footnote-" + label;
    }

    /** The label of the next mark. */
    String next() {
        return String.valueOf(++count);
    }

    /** The label of the last mark that was numbered. */
    String last() {
        return String.valueOf(count);
    }

    void add(String label, Span words) {
        unwritten.add(new Note(label, words));
    }

    Optional<Note> take() {
        return Optional.ofNullable(unwritten.poll());
    }
}
