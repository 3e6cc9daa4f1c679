package io.github.touchstone.bibliography;

import java.util.Arrays;
import java.util.List;

/**
 * The way through the fields of an entry whose weights sum up highest, found by the algorithm of Viterbi (1967). Where
 * two ways weigh the same, the one with the earlier field in {@link EntryField} is taken.
 */
public final class FieldPath {

    private static final EntryField[] FIELDS = EntryField.values();
    private static final int COUNT = FIELDS.length;

    /** Below a sum stands the field that it comes from, so that one comparison settles both. */
    private static final int BITS_OF_FIELD = 4;

    private static final int MASK = (1 << BITS_OF_FIELD) - 1;

    /** For each word, field by field, the field of the word before on the best way there. */
    private final byte[] cameFrom;

    /** For each field, what the best way that ends in it weighs. */
    private final long[] sums = new long[COUNT];

    private int size;

    /**
     * Prepares for an entry.
     *
     * @param size how many words it has
     */
    public FieldPath(int size) {
        cameFrom = new byte[size * COUNT];
    }

    /**
     * Adds the next word.
     *
     * @param word what speaks for each field of the word
     * @param step what speaks for it given the field of the word before, the pairs with the first field before coming
     *     first; of the first word it counts for nothing
     */
    public void add(int[] word, int[] step) {
        if (size > 0) {
            follow(step, size * COUNT);
        }
        for (int field = 0; field < COUNT; field++) {
            sums[field] += word[field];
        }
        size++;
    }

    private void follow(int[] step, int place) {
        long[] best = new long[COUNT];
        Arrays.fill(best, Long.MIN_VALUE);
        for (int before = 0; before < COUNT; before++) {
            long sum = sums[before];
            int from = MASK - before;
            for (int field = 0; field < COUNT; field++) {
                best[field] = Math.max(best[field], ((sum + step[before * COUNT + field]) << BITS_OF_FIELD) | from);
            }
        }
        for (int field = 0; field < COUNT; field++) {
            sums[field] = best[field] >> BITS_OF_FIELD;
            cameFrom[place + field] = (byte) (MASK - (best[field] & MASK));
        }
    }

    /**
     * The best way.
     *
     * @return the field of each word
     */
    public List<EntryField> best() {
        EntryField[] way = new EntryField[size];
        int field = highest();
        for (int word = size - 1; word >= 0; word--) {
            way[word] = FIELDS[field];
            field = cameFrom[word * COUNT + field];
        }
        return List.of(way);
    }

    private int highest() {
        int highest = 0;
        for (int field = 1; field < COUNT; field++) {
            highest = sums[field] > sums[highest] ? field : highest;
        }
        return highest;
    }
}
