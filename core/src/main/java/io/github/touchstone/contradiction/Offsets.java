package io.github.touchstone.contradiction;

import io.github.touchstone.text.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Offsets of a text, to be asked whether one of them stands within some words. */
final class Offsets {

    private final int[] rising;

    Offsets(IntStream offsets) {
        this.rising = offsets.sorted().toArray();
    }

    boolean anyIn(Span words) {
        return anyIn(words.start(), words.end());
    }

    boolean anyIn(int start, int end) {
        int found = Arrays.binarySearch(rising, start);
        int next = found < 0 ? -found - 1 : found;
        return next < rising.length && rising[next] < end;
    }
}
