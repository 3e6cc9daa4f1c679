package io.github.touchstone.bibliography;

import io.github.touchstone.text.Label;

/** What a word of a bibliography entry belongs to. */
public enum EntryField {
    /** The entry's number in its list. */
    NUMBER,
    /** Who wrote it. */
    AUTHOR,
    /** Who edited, translated, directed or produced it. */
    EDITOR,
    /** When it came out. */
    DATE,
    /** What it is called. */
    TITLE,
    /** The journal, book or series that it stands in. */
    CONTAINER,
    /** Who published it. */
    PUBLISHER,
    /** Where it was published. */
    LOCATION,
    /** Volume and issue. */
    VOLUME,
    /** Pages. */
    PAGES,
    /** All else: identifiers, addresses, editions, remarks. */
    OTHER;

    private final String label = Label.of(this);

    /**
     * The field's name in model files.
     *
     * @return such as "title"
     */
    public String label() {
        return label;
    }
}
