package io.github.touchstone.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way through the fields of an entry whose weights sum up highest, found by the algorithm of Viterbi (1967). Where
 * two ways weigh the same, the one with the earlier field in {@link EntryField} is taken.
 */
public final class FieldPath {

    private static final EntryField[] FIELDS = EntryField.values();

    private final int[][] words;
    private final int[][] steps;

    /**
     * Prepares for an entry; all weights are 0.
     *
     * @param size how many words it has
     */
    public FieldPath(int size) {
        words = new int[size][FIELDS.length];
        steps = new int[size][FIELDS.length * FIELDS.length];
    }

    /**
     * What speaks for each field of a word, to be added to.
     *
     * @param word index of the word
     * @return a sum for each field
     */
    public int[] word(int word) {
        return words[word];
    }

    /**
     * What speaks for each field of a word, given the field of the word before; to be added to.
     *
     * @param word index of the word, 1 or more
     * @return a sum for each pair of fields, the pairs with the first field before coming first
     */
    public int[] step(int word) {
        return steps[word];
    }

    /**
     * The best way.
     *
     * @return the field of each word
     */
    public List<EntryField> best() {
        int size = words.length;
        int[][] cameFrom = new int[size][FIELDS.length];
        int[] sums = size == 0 ? new int[FIELDS.length] : words[0].clone();
        for (int word = 1; word < size; word++) {
            sums = next(sums, word, cameFrom[word]);
        }
        int[] way = new int[size];
        int field = highest(sums);
        for (int word = size - 1; word >= 0; word--) {
            way[word] = field;
            field = cameFrom[word][field];
        }
        return IntStream.of(way).mapToObj(ordinal -> FIELDS[ordinal]).toList();
    }

    private int[] next(int[] sums, int word, int[] cameFrom) {
        int[] next = new int[FIELDS.length];
        Arrays.fill(next, Integer.MIN_VALUE);
        int[] step = steps[word];
        for (int before = 0; before < FIELDS.length; before++) {
            for (int field = 0; field < FIELDS.length; field++) {
                int sum = sums[before] + step[before * FIELDS.length + field];
                if (sum > next[field]) {
                    next[field] = sum;
                    cameFrom[field] = before;
                }
            }
        }
        for (int field = 0; field < FIELDS.length; field++) {
            next[field] += words[word][field];
        }
        return next;
    }

    private static int highest(int[] sums) {
        int highest = 0;
        for (int field = 1; field < sums.length; field++) {
            highest = sums[field] > sums[highest] ? field : highest;
        }
        return highest;
    }
}
