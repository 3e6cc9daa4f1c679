package io.github.touchstone.location;

import java.util.Arrays;

/**
 * The lines of a source, which end in LF, CR or CR LF.
 *
 * <p>Where a source ends in a line end, its own end stands behind that on its last line, as SARIF 2.1.0 has it
 * (3.30.2): no line begins there.
 */
public final class Lines {

    private final int[] starts;
    private final int length;

    /**
     * Counts the lines, once for all places that are asked for.
     *
     * @param source any text
     */
    public Lines(String source) {
        this.length = source.length();
        this.starts = starts(source);
    }

    private static int[] starts(String source) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < source.length() - 1; i++) {
            if (endsLine(source, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String source, int offset) {
        char c = source.charAt(offset);
        return c == '\n' || (c == '\r' && source.charAt(offset + 1) != '\n');
    }

    /**
     * Finds the line and column of an offset.
     *
     * @param offset a UTF-16 offset, 0 to the length of the source
     * @return the position of the character at that offset
     * @throws IndexOutOfBoundsException if the offset is outside the source
     */
    public Position at(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + ": expected 0 to " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /**
     * Finds the offset of a line and column.
     *
     * @param position a position, as {@link #at} gives it
     * @return its UTF-16 offset
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int offset(Position position) {
        return starts[position.line() - 1] + position.column() - 1;
    }
}
