package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.corpus.accuracy.RankCorrelation;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Fits a profile to labelled documents, and holds it against those that it has not seen. */
public final class Calibrator {

    /** With fewer documents than these, any figure is chance. */
    public static final int FEWEST = 12;

    /** Up to so many documents, each is a fold of its own. */
    private static final int MOST_ALONE = 40;

    private static final int FOLDS = 10;

    private final Profile start;
    private final ReliabilityScorer scorer;
    private final long seed;

    /**
     * Prepares a fit.
     *
     * @param start the profile to begin with; what is fitted keeps its rules, functions and curves
     * @param scorer a scorer with that profile, and reference facts if there are any
     * @param seed deals the documents into folds, and redraws them for intervals
     */
    public Calibrator(Profile start, ReliabilityScorer scorer, long seed) {
        this.start = start;
        this.scorer = scorer;
        this.seed = seed;
    }

    /**
     * Fits a profile.
     *
     * @param documents the documents
     * @return the profile, with figures
     * @throws IllegalArgumentException if fewer than {@value #FEWEST} of them get a score, or all were judged alike
     */
    public Calibration calibrate(List<LabelledDocument> documents) {
        List<String> leftOut = new ArrayList<>();
        List<Sample> samples = samples(documents, leftOut);
        refuse(samples);
        double[] labels = Sample.labels(samples);
        Redrawing redrawing = new Redrawing(samples.size(), seed);
        double[] before = Sample.scores(samples, start);
        double[] after = unseen(samples);
        Profile fitted = ProfileFit.fit(start, samples, seed);
        return new Calibration(
                start,
                fitted,
                samples.size(),
                leftOut,
                folds(samples),
                Agreement.of(before, labels, redrawing),
                Agreement.of(after, labels, redrawing),
                redrawing.estimate(drawn -> gain(before, after, labels, drawn)),
                Agreement.of(Sample.scores(samples, fitted), labels, redrawing));
    }

    private List<Sample> samples(List<LabelledDocument> documents, List<String> leftOut) {
        List<Sample> samples = new ArrayList<>();
        for (LabelledDocument document : documents) {
            Report report = scorer.score(document.document());
            if (report.score() instanceof Score.Undetermined undetermined) {
                leftOut.add(document.name() + ": " + undetermined.reason());
            } else {
                samples.add(Sample.of(report, document.reliability()));
            }
        }
        return samples;
    }

    private static void refuse(List<Sample> samples) {
        if (samples.size() < FEWEST) {
            throw new IllegalArgumentException(samples.size() + " documents that get a score: expected " + FEWEST
                    + " or more, for fewer cannot tell one profile from another");
        }
        if (samples.stream().map(Sample::reliability).distinct().count() < 2) {
            throw new IllegalArgumentException("all documents have the same reliability: expected some that differ");
        }
    }

    private static int folds(List<Sample> samples) {
        return samples.size() <= MOST_ALONE ? samples.size() : FOLDS;
    }

    /** The score of each document by a profile that was fitted to documents of other folds. */
    private double[] unseen(List<Sample> samples) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, samples.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        double[] scores = new double[samples.size()];
        int folds = folds(samples);
        for (int fold = 0; fold < folds; fold++) {
            List<Sample> seen = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                if (i % folds != fold) {
                    seen.add(samples.get(order.get(i)));
                }
            }
            Profile profile = ProfileFit.fit(start, seen, seed);
            for (int i = fold; i < order.size(); i += folds) {
                scores[order.get(i)] = samples.get(order.get(i)).score(profile);
            }
        }
        return scores;
    }

    private static OptionalDouble gain(double[] before, double[] after, double[] labels, int[] drawn) {
        double[] judged = Redrawing.take(labels, drawn);
        OptionalDouble old = RankCorrelation.spearman(Redrawing.take(before, drawn), judged);
        OptionalDouble now = RankCorrelation.spearman(Redrawing.take(after, drawn), judged);
        return old.isPresent() && now.isPresent()
                ? OptionalDouble.of(now.getAsDouble() - old.getAsDouble())
                : OptionalDouble.empty();
    }
}
