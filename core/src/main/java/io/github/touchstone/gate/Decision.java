package io.github.touchstone.gate;

import io.github.touchstone.text.Label;

/** Whether a text may pass, from the mildest to the strictest. */
public enum Decision {
    /** It may. */
    PASS,
    /** It may, and somebody should look at it. */
    WARN,
    /** It may not. */
    BLOCK;

    /**
     * The decision as policies and reports name it.
     *
     * @return lower-case: "block"
     */
    public String label() {
        return Label.of(this);
    }

    /**
     * The stricter of two decisions.
     *
     * @param other the other decision
     * @return the one that lets less pass
     */
    public Decision and(Decision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
