package io.github.touchstone.need;

import io.github.touchstone.text.Label;

/** What a sentence shows besides its words. A sign has a value, from 0 on; the last stands for all above it, too. */
public enum NeedSign {
    /** How many sentences come before it in its paragraph. */
    BEFORE(5),
    /** How many come behind it there: the last sentence of a paragraph carries the most references. */
    BEHIND(5),
    /** How many paragraphs come before its own: those of the lead sum up what is cited further down. */
    PARAGRAPH(4),
    /** A heading is 1, an item of a list 2, all else 0. */
    BLOCK(3),
    /** How many words and marks it has, by fives. */
    LENGTH(13),
    /** A number in it: one or two digits are 0, a year 1, a decade 2, all others 3. */
    NUMBER(4);

    private final int count;

    NeedSign(int count) {
        this.count = count;
    }

    /** How many values it has. */
    int count() {
        return count;
    }

    /** The value that stands for an amount. */
    int value(int amount) {
        return Math.min(amount, count - 1);
    }

    /**
     * Its name in the model's file, before the value.
     *
     * @return such as "@behind"
     */
    public String label() {
        return "@" + Label.of(this);
    }

    /** Its name with a value: "@behind 0". */
    String label(int value) {
        return label() + " " + value;
    }

    /** Its place in a table. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }
}
