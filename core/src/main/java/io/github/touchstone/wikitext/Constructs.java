package io.github.touchstone.wikitext;

import java.util.Arrays;

/**
 * The templates, links, tags and the like of a page, numbered in the order in which they start.
 *
 * <p>Kept as arrays: a page of ten million braces has millions of them.
 */
final class Constructs {

    enum Kind {
        /** Braces or brackets that nothing has closed so far. */
        OPEN,
        COMMENT,
        NOWIKI,
        OUT,
        TAG,
        REF,
        REFERENCES,
        TEMPLATE,
        PARAMETER,
        LINK,
        ADDRESS
    }

    private Kind[] kinds = new Kind[64];
    private int[] starts = new int[64];
    private int[] contentStarts = new int[64];
    private int[] contentEnds = new int[64];
    private int[] ends = new int[64];
    private int[] afters = new int[64];
    private int size;

    int open(int start, int contentStart) {
        if (size == starts.length) {
            grow();
        }
        kinds[size] = Kind.OPEN;
        starts[size] = start;
        contentStarts[size] = contentStart;
        return size++;
    }

    void close(int number, Kind kind, int contentEnd, int end) {
        kinds[number] = kind;
        contentEnds[number] = contentEnd;
        ends[number] = end;
        afters[number] = size;
    }

    /** Makes plain text of one that was opened; it is forgotten if none opened after it. */
    void drop(int number) {
        if (number == size - 1) {
            size--;
        }
    }

    /** Gives the first brace of three back to the text. */
    void startLater(int number) {
        starts[number]++;
    }

    int size() {
        return size;
    }

    Kind kind(int number) {
        return kinds[number];
    }

    int start(int number) {
        return starts[number];
    }

    int contentStart(int number) {
        return contentStarts[number];
    }

    int contentEnd(int number) {
        return contentEnds[number];
    }

    int end(int number) {
        return ends[number];
    }

    /** Returns the number of the first that stands after this one, not in it. */
    int after(int number) {
        return afters[number];
    }

    /** Returns the number of the first that starts at or after an offset. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Forgets those that nothing closed, and numbers the others anew. */
    void settle() {
        int[] numbers = new int[size + 1];
        int kept = 0;
        for (int number = 0; number < size; number++) {
            numbers[number] = kept;
            kept += kinds[number] == Kind.OPEN ? 0 : 1;
        }
        numbers[size] = kept;
        for (int number = 0; number < size; number++) {
            if (kinds[number] != Kind.OPEN) {
                move(number, numbers[number]);
                afters[numbers[number]] = numbers[afters[number]];
            }
        }
        size = kept;
    }

    private void move(int from, int to) {
        kinds[to] = kinds[from];
        starts[to] = starts[from];
        contentStarts[to] = contentStarts[from];
        contentEnds[to] = contentEnds[from];
        ends[to] = ends[from];
    }

    private void grow() {
        int length = size * 2;
        kinds = Arrays.copyOf(kinds, length);
        starts = Arrays.copyOf(starts, length);
        contentStarts = Arrays.copyOf(contentStarts, length);
        contentEnds = Arrays.copyOf(contentEnds, length);
        ends = Arrays.copyOf(ends, length);
        afters = Arrays.copyOf(afters, length);
    }
}
