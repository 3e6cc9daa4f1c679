package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.accuracy.RankCorrelation;
import io.github.touchstone.hedge.CertaintyFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Fits the certainty of sentences to the ranks of their ratings, and says how well that does on rows left out. */
final class CertaintyFit {

    static final int PENALTY = 100;
    static final int FOLDS = 10;
    static final int REPEATS = 3;
    private static final int FEATURES = CertaintyFeature.values().length;

    /** The batch may take what it needs; a little penalty lets a file of one batch be fitted as well. */
    private static final double BATCH_PENALTY = 1e-6;

    private final RatedSentences sentences;

    CertaintyFit(RatedSentences sentences) {
        this.sentences = sentences;
    }

    LinearModel onAll() {
        return on(allRows());
    }

    /**
     * Spearman's rho between the ratings and what models say that were fitted without the rows in question, tenfold, and
     * the mean of three such foldings; 0 where there is nothing to compare.
     */
    double crossValidated(long seed) {
        double sum = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            sum += spearman(seed + repeat);
        }
        return sum / REPEATS;
    }

    private double spearman(long seed) {
        List<Integer> shuffled = new ArrayList<>(allRows());
        Collections.shuffle(shuffled, new Random(seed));
        double[] said = new double[sentences.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            sayForFold(shuffled, fold, said);
        }
        double[] rated = ratings(allRows());
        return RankCorrelation.spearman(said, rated).orElse(0);
    }

    private void sayForFold(List<Integer> shuffled, int fold, double[] said) {
        List<Integer> outside = IntStream.range(0, shuffled.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(shuffled::get)
                .toList();
        LinearModel model = on(outside);
        for (int i = fold; i < shuffled.size(); i += FOLDS) {
            said[shuffled.get(i)] = model.of(sentences.features(shuffled.get(i)));
        }
    }

    private LinearModel on(List<Integer> rows) {
        double[][] values = rows.stream().map(sentences::featuresAndBatch).toArray(double[][]::new);
        double[] penalties = new double[FEATURES + 1];
        Arrays.fill(penalties, PENALTY);
        penalties[FEATURES] = BATCH_PENALTY;
        return Ridge.fit(values, ScaledRanks.of(ratings(rows)), penalties).ofFirst(FEATURES);
    }

    private List<Integer> allRows() {
        return IntStream.range(0, sentences.size()).boxed().toList();
    }

    private double[] ratings(List<Integer> rows) {
        return rows.stream().mapToDouble(sentences::rating).toArray();
    }
}
