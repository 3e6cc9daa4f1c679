package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.score.Profile;
import io.github.touchstone.score.Profile.Basis;
import io.github.touchstone.score.Profile.Weighing;
import io.github.touchstone.score.SignalScore;
import java.util.List;

/**
 * How far a profile leans from the one it starts from. Each signal has two numbers, 0 where nothing is changed: the
 * logarithm of what its weight is multiplied by, for a share of the remainder the shift of its log-odds; and the logarithm
 * of what its scale is multiplied by. So no weight can become negative, and no scale 0.
 */
final class Leaning {

    private static final double FULL = 100;

    private final List<String> signals;
    private final List<Weighing> start;
    private final double[] weights;
    private final double[] scales;

    Leaning(Profile start, List<String> signals, double[] numbers) {
        this.signals = signals;
        this.start = signals.stream().map(start.signals()::get).toList();
        this.weights = new double[signals.size()];
        this.scales = new double[signals.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(this.start.get(i), numbers[2 * i]);
            scales[i] = this.start.get(i).scale() * StrictMath.exp(numbers[2 * i + 1]);
            sum += this.start.get(i).basis() == Basis.POINTS ? weights[i] : 0;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= this.start.get(i).basis() == Basis.POINTS ? FULL / sum : 1;
        }
    }

    private static double weight(Weighing weighing, double number) {
        double share = weighing.weight() / FULL;
        if (weighing.basis() == Basis.POINTS) {
            return weighing.weight() * StrictMath.exp(number);
        }
        boolean fixed = share <= 0 || share >= 1;
        return fixed ? weighing.weight() : FULL / (1 + (1 - share) / share * StrictMath.exp(-number));
    }

    static int numbers(List<String> signals) {
        return 2 * signals.size();
    }

    /** The score of a document, without rounding: what {@link io.github.touchstone.score.Scoring} sums. */
    double score(List<SignalScore> observed) {
        double left = FULL;
        for (int i = 0; i < weights.length; i++) {
            if (start.get(i).basis() == Basis.POINTS) {
                left -= weights[i] * lost(observed.get(i), i);
            }
        }
        for (int i = 0; i < weights.length; i++) {
            if (start.get(i).basis() == Basis.REMAINDER) {
                left -= left * weights[i] / FULL * lost(observed.get(i), i);
            }
        }
        return left;
    }

    private double lost(SignalScore observed, int signal) {
        SignalScore.Load load = observed.load();
        if (!load.isDetermined()) {
            return 0;
        }
        double share = start.get(signal).curve().share(load.mass() / (load.exposure() * scales[signal]));
        return load.earns() ? 1 - share : share;
    }

    /** The profile, its weights with one decimal, and of its scales three digits. */
    Profile profile(Profile from) {
        Profile leaning = from;
        for (int i = 0; i < weights.length; i++) {
            Weighing weighing = start.get(i);
            leaning = leaning.with(
                    signals.get(i),
                    new Weighing(
                            Digits.decimal(weights[i]),
                            Digits.significant(scales[i]),
                            weighing.basis(),
                            weighing.curve()));
        }
        return leaning;
    }
}
