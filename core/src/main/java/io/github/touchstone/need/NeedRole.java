package io.github.touchstone.need;

import io.github.touchstone.text.Label;

/** For which sentence a feature speaks; each role has a column of weights of its own in the model's file. */
public enum NeedRole {
    /** The sentence that has it. */
    SAME,
    /** The sentence that comes next. */
    NEXT,
    /** The sentence that comes before. */
    PREVIOUS;

    /**
     * The name of its column.
     *
     * @return such as "next"
     */
    public String label() {
        return Label.of(this);
    }

    /** Its place in a row of weights. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }
}
