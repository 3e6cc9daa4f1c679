package io.github.touchstone.text;

/**
 * A half-open range of UTF-16 code units: {@code start} is inside, {@code end} is not.
 *
 * @param start offset of the first code unit, 0 or more
 * @param end offset after the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + ": expected 0 <= start <= end");
        }
    }

    /**
     * The number of code units.
     *
     * @return 0 or more
     */
    public int length() {
        return end - start;
    }

    /**
     * Tells whether another span lies wholly inside this one.
     *
     * @param other the other span
     * @return true if no code unit of {@code other} is outside this span
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Tells whether the two spans share a code unit.
     *
     * @param other the other span
     * @return true if they do; an empty span overlaps nothing
     */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * The words that this span covers.
     *
     * @param text the text that the span was taken from
     * @return the covered characters
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * The smallest span that holds both.
     *
     * @param other the other span
     * @return from the earlier start to the later end
     */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The same stretch elsewhere.
     *
     * @param codeUnits how far, less than 0 to the front
     * @return the span, moved
     * @throws IllegalArgumentException if it would begin before the text
     */
    public Span movedBy(int codeUnits) {
        return codeUnits == 0 ? this : new Span(start + codeUnits, end + codeUnits);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
