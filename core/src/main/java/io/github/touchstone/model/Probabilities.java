package io.github.touchstone.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/** A number for each sentence of a text, such as how likely it is uncertain; a list that keeps them as they are. Immutable. */
public final class Probabilities extends AbstractList<Double> implements RandomAccess {

    private final double[] numbers;

    /**
     * Copies the numbers.
     *
     * @param numbers a number for each sentence
     */
    public Probabilities(double[] numbers) {
        this.numbers = numbers.clone();
    }

    @Override
    public Double get(int index) {
        return numbers[index];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
