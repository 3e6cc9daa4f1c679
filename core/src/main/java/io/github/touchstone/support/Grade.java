package io.github.touchstone.support;

import io.github.touchstone.text.Label;

/** How well a claim is carried, from worst to best. */
public enum Grade {
    /** By nothing. */
    NONE,
    /** By a source that is not named, or one that only stands near. */
    PARTLY,
    /** By a citation, a named source or evidence in place. */
    CARRIED;

    /**
     * The grade as reports name it.
     *
     * @return lower-case, such as "partly"
     */
    public String label() {
        return Label.of(this);
    }
}
