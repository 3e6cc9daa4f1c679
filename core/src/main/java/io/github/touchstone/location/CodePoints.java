package io.github.touchstone.location;

import io.github.touchstone.text.Span;
import java.util.Arrays;

/**
 * The way from UTF-16 offsets to counts of Unicode code points. A lone surrogate counts as one. Counting takes the text
 * once; each offset after that takes a bisection over the characters beyond the Basic Multilingual Plane.
 */
public final class CodePoints {

    /** The offset of each second half of a surrogate pair. */
    private final int[] halves;

    /**
     * Counts.
     *
     * @param source any text
     */
    public CodePoints(String source) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < source.length(); i++) {
            if (Character.isSurrogatePair(source.charAt(i - 1), source.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        this.halves = Arrays.copyOf(found, count);
    }

    /**
     * Counts the code points before an offset.
     *
     * @param offset a UTF-16 offset; inside a pair the pair counts as before it
     * @return how many code points begin before it
     */
    public int before(int offset) {
        int found = Arrays.binarySearch(halves, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /**
     * Brings a span from UTF-16 code units to code points.
     *
     * @param span a span of the source
     * @return the same words, counted in code points
     */
    public Span of(Span span) {
        return new Span(before(span.start()), before(span.end()));
    }
}
