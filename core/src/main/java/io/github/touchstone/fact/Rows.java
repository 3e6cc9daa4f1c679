package io.github.touchstone.fact;

import java.util.Arrays;

/** Rows of numbers, one behind the other in one array. */
final class Rows {

    private final int[] starts;
    private final int[] numbers;

    /**
     * Rows as they lie.
     *
     * @param starts where each begins, and last where the last one ends
     * @param numbers the numbers of all rows
     */
    Rows(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    int size() {
        return starts.length - 1;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int length(int row) {
        return starts[row + 1] - starts[row];
    }

    /** The number at a place between a row's start and its end. */
    int at(int place) {
        return numbers[place];
    }

    /** The place of a number in a rising row, from a place on; or of the next larger one. Takes steps that double. */
    int seek(int row, int from, int number) {
        int end = end(row);
        int step = 1;
        int low = from;
        while (low + step < end && numbers[low + step] < number) {
            low += step;
            step *= 2;
        }
        int found = Arrays.binarySearch(numbers, low, Math.min(end, low + step + 1), number);
        return found < 0 ? -found - 1 : found;
    }

    /** For each number the rows that hold it, rising: sorted by counting. */
    Rows turned(int distinct) {
        int[] ends = new int[distinct + 1];
        for (int number : numbers) {
            ends[number + 1]++;
        }
        for (int number = 0; number < distinct; number++) {
            ends[number + 1] += ends[number];
        }
        int[] next = Arrays.copyOf(ends, distinct);
        int[] rows = new int[numbers.length];
        for (int row = 0; row < size(); row++) {
            for (int place = starts[row]; place < starts[row + 1]; place++) {
                rows[next[numbers[place]]++] = row;
            }
        }
        return new Rows(ends, rows);
    }
}
