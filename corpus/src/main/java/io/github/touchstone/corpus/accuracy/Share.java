package io.github.touchstone.corpus.accuracy;

import java.util.OptionalDouble;

/** A part of a whole; of nothing there is no share. */
public final class Share {

    private Share() {}

    /**
     * Divides.
     *
     * @param part the part
     * @param whole the whole
     * @return the part of the whole; empty of nothing
     */
    public static OptionalDouble of(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
