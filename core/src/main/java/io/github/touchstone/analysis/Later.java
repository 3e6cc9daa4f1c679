package io.github.touchstone.analysis;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * Numbers that are worked out when somebody first asks for one, and then kept. No signal reads them, so that scoring
 * need not wait for them. Immutable and thread-safe.
 */
final class Later extends AbstractList<Double> implements RandomAccess {

    private final Supplier<List<Double>> numbers;
    private volatile List<Double> known = List.of();
    private volatile boolean asked;

    Later(Supplier<List<Double>> numbers) {
        this.numbers = numbers;
    }

    @Override
    public Double get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }

    /** Two threads may both work them out, and come to the same. */
    private List<Double> all() {
        if (!asked) {
            known = List.copyOf(numbers.get());
            asked = true;
        }
        return known;
    }
}
