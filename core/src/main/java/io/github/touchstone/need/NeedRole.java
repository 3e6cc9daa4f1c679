package io.github.touchstone.need;

import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place in a row of weights. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }
}
