package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.corpus.fit.Penalized;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.SignalScore;
import java.util.List;

/**
 * Fits weights and scales to labels by their order: of each two documents that were judged differently, the better one
 * should score higher. The loss of a pair is log(1 + exp(-d / {@value #TELLING})), with d the points by which it does
 * (Burges et al. 2005, Learning to Rank using Gradient Descent). The mean loss of all pairs counts as often as there are
 * documents; against it stands a penalty on the squares of how far weights and scales lean from where they started, so that
 * few documents move them little.
 */
@SuppressWarnings("serial") // never written: Smile's interface happens to be Serializable
final class ProfileFit extends Penalized {

    /** A difference of so many points tells: it makes one order e times as likely as the other. */
    private static final double TELLING = 10;
    /** Half of it is added for the square of each number. A weight doubled costs 0.96; a document ranked by chance, 0.69. */
    private static final double PENALTY = 4;
    /** For the slope of a score, which is taken between two points on either side. */
    private static final double STEP = 1e-5;

    private final Profile start;
    private final List<Sample> samples;
    private final List<String> signals;
    private final Pairs pairs;

    private ProfileFit(Profile start, List<Sample> samples, List<String> signals, long seed) {
        super(Leaning.numbers(signals), PENALTY);
        this.start = start;
        this.samples = samples;
        this.signals = signals;
        this.pairs = Pairs.of(Sample.labels(samples), seed);
    }

    /**
     * Fits a profile.
     *
     * @param start where the fit begins, and is drawn back to
     * @param samples the documents, one at least
     * @param seed draws pairs where there are too many
     * @return the profile, its numbers rounded; the start where no two documents were judged differently
     */
    static Profile fit(Profile start, List<Sample> samples, long seed) {
        List<String> signals =
                samples.get(0).signals().stream().map(SignalScore::signal).toList();
        ProfileFit fit = new ProfileFit(start, samples, signals, seed);
        return fit.pairs.size() == 0 ? start : new Leaning(start, signals, fit.best()).profile(start);
    }

    @Override
    protected double loss(double[] numbers, double[] gradient) {
        double[] scores = scores(numbers);
        double[] slopes = new double[scores.length];
        double unit = (double) samples.size() / pairs.size();
        double loss = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            double ahead = (scores[pairs.better(pair)] - scores[pairs.worse(pair)]) / TELLING;
            loss += unit * (Math.max(0, -ahead) + StrictMath.log1p(StrictMath.exp(-Math.abs(ahead))));
            double slope = -unit / TELLING / (1 + StrictMath.exp(ahead));
            slopes[pairs.better(pair)] += slope;
            slopes[pairs.worse(pair)] -= slope;
        }
        for (int i = 0; i < numbers.length; i++) {
            gradient[i] += slope(numbers, i, slopes);
        }
        return loss;
    }

    private double[] scores(double[] numbers) {
        Leaning leaning = new Leaning(start, signals, numbers);
        return samples.stream()
                .mapToDouble(sample -> leaning.score(sample.signals()))
                .toArray();
    }

    private double slope(double[] numbers, int number, double[] slopes) {
        double[] moved = numbers.clone();
        moved[number] = numbers[number] + STEP;
        double[] above = scores(moved);
        moved[number] = numbers[number] - STEP;
        double[] below = scores(moved);
        double slope = 0;
        for (int i = 0; i < slopes.length; i++) {
            slope += slopes[i] * (above[i] - below[i]) / (2 * STEP);
        }
        return slope;
    }
}
