package io.github.touchstone.wikitext;

import java.util.OptionalInt;

/** A note, and what is known of it so far. */
final class Note {

    private final String group;
    private final String label;
    private final int number;
    private OptionalInt content = OptionalInt.empty();

    Note(String group, String label, int number) {
        this.group = group;
        this.label = label;
        this.number = number;
    }

    String group() {
        return group;
    }

    /** What its marks show between the brackets. */
    String label() {
        return label;
    }

    /** Its number among all notes of the page. */
    int number() {
        return number;
    }

    String anchor() {
        return "cite_note-" + number;
    }

    /** The tag or template that holds its words, if one was met. */
    OptionalInt content() {
        return content;
    }

    void setContent(int construct) {
        content = OptionalInt.of(construct);
    }
}
