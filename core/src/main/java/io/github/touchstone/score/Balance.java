package io.github.touchstone.score;

import io.github.touchstone.score.SignalScore.Load;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the signals take and give, in hundredths of a point, by their loads alone.
 */
final class Balance {

    static final long FULL = 10_000;

    private final long[] caps;
    private final long[] moved;
    private final long total;

    private Balance(long[] caps, long[] moved, long total) {
        this.caps = caps;
        this.moved = moved;
        this.total = total;
    }

    /** Weighs loads, one for each signal. */
    static Balance of(List<Profile.Weighing> weighings, long[] weights, List<Load> loads) {
        long[] caps = weights.clone();
        long[] moved = new long[caps.length];
        long left = FULL;
        for (int i : inOrderOfBasis(weighings)) {
            Profile.Weighing weighing = weighings.get(i);
            Load load = loads.get(i);
            if (weighing.basis() == Profile.Basis.REMAINDER) {
                caps[i] = Math.round(left * weighing.weight() / 100);
            }
            if (load.isDetermined()) {
                moved[i] = Math.round(caps[i] * share(load, weighing));
                left += load.earns() ? moved[i] - caps[i] : -moved[i];
            }
        }
        return new Balance(caps, moved, left);
    }

    private static double share(Load load, Profile.Weighing weighing) {
        return weighing.curve().share(load.mass() / (load.exposure() * weighing.scale()));
    }

    private static int[] inOrderOfBasis(List<Profile.Weighing> weighings) {
        return IntStream.range(0, weighings.size())
                .boxed()
                .sorted(Comparator.comparing(i -> weighings.get(i).basis()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The most that a signal can take or give: its weight, or its share of the remainder. */
    long cap(int signal) {
        return caps[signal];
    }

    /** What a signal takes or gives, 0 or more. */
    long moved(int signal) {
        return moved[signal];
    }

    /** The score. */
    long total() {
        return total;
    }
}
