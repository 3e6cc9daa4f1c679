package io.github.touchstone.fact;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class IntList {

    private int[] numbers = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    /** Adds up, at a place that may lie behind the last: those between are 0. */
    void increase(int index, int by) {
        while (size <= index) {
            add(0);
        }
        numbers[index] += by;
    }

    boolean contains(int number, int from) {
        for (int i = from; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
