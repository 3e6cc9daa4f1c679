package io.github.touchstone.sarif;

import io.github.touchstone.text.Label;

/** How a result stands to those of an earlier run, as SARIF's {@code baselineState} has it (3.27.24). */
public enum BaselineState {
    /** The earlier run did not have it. */
    NEW,
    /** The earlier run had it too. */
    UNCHANGED,
    /** The earlier run had it, in another form. */
    UPDATED,
    /** The earlier run had it, and it is gone. */
    ABSENT;

    String label() {
        return Label.of(this);
    }
}
