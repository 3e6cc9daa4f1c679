package io.github.touchstone.contradiction;

import io.github.touchstone.text.Label;

/** How the author of a text stands to one of its clauses. */
public enum Standing {
    /** The author gives it as a fact. */
    STATED,
    /** It stands in somebody else's words. */
    QUOTED,
    /** It is credited to somebody: "critics say that …". */
    REPORTED,
    /** It is given as likely or possible. */
    HEDGED,
    /** The author says that it is false: "it is not true that …". */
    DENIED,
    /** It is asked, supposed, planned, told as fiction, or taken back: nobody gives it as a fact. */
    OPEN;

    /**
     * The standing as reports name it.
     *
     * @return lower-case, such as "quoted"
     */
    public String label() {
        return Label.of(this);
    }

    /** Whether the author answers for the clause. */
    boolean isTheAuthors() {
        return this == STATED || this == DENIED;
    }
}
