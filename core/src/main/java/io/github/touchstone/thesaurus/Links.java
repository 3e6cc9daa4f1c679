package io.github.touchstone.thesaurus;

import java.util.Arrays;

/** Which numbers belong to which: a list of numbers for each row, all in one array. */
final class Links {

    private final int[] starts;
    private final int[] targets;

    private Links(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    int size() {
        return starts.length - 1;
    }

    int from(int row) {
        return starts[row];
    }

    int to(int row) {
        return starts[row + 1];
    }

    int at(int position) {
        return targets[position];
    }

    boolean isEmpty(int row) {
        return starts[row] == starts[row + 1];
    }

    boolean has(int row, int target) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            if (targets[i] == target) {
                return true;
            }
        }
        return false;
    }

    /** Collects pairs in any order of rows; what is added to one row keeps its order. */
    static final class Builder {
        private int[] rows = new int[64];
        private int[] targets = new int[64];
        private int size;

        void add(int row, int target) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                targets = Arrays.copyOf(targets, size * 2);
            }
            rows[size] = row;
            targets[size++] = target;
        }

        int size() {
            return size;
        }

        int row(int i) {
            return rows[i];
        }

        int target(int i) {
            return targets[i];
        }

        Links build(int count) {
            int[] starts = new int[count + 1];
            for (int i = 0; i < size; i++) {
                starts[rows[i] + 1]++;
            }
            for (int row = 0; row < count; row++) {
                starts[row + 1] += starts[row];
            }
            int[] next = Arrays.copyOf(starts, count);
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                sorted[next[rows[i]]++] = targets[i];
            }
            return new Links(starts, sorted);
        }
    }
}
