package io.github.touchstone.corpus.accuracy;

import java.util.OptionalDouble;

/** A part of a whole; of nothing there is no share. */
final class Share {

    private Share() {}

    static OptionalDouble of(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
