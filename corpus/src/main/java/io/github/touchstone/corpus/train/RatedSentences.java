package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.row.CertaintyRow;
import io.github.touchstone.hedge.Certainty;
import io.github.touchstone.hedge.CertaintyFeature;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sentences with their features and people's ratings, in two batches.
 *
 * <p>Of the sentences of Pei and Jurgens some of the first have a rating with a half, and those after the last half have
 * whole ones, which are higher for the same wording. The batch says nothing of a new sentence; but a model that was not
 * told of it would lay the difference to words that one batch has more of.
 */
final class RatedSentences {

    private final double[][] features;
    private final double[] ratings;
    private final double[] batches;

    private RatedSentences(double[][] features, double[] ratings) {
        this.features = features;
        this.ratings = ratings;
        this.batches = batches(ratings);
    }

    static RatedSentences of(List<CertaintyRow> rows) {
        return new RatedSentences(
                rows.stream().map(row -> Certainty.features(row.text())).toArray(double[][]::new),
                rows.stream().mapToDouble(CertaintyRow::certainty).toArray());
    }

    /** A column for the second batch, about 0: who leaves it out has the model of a sentence of either batch. */
    private static double[] batches(double[] ratings) {
        int second = IntStream.range(0, ratings.length)
                        .filter(row -> ratings[row] != Math.rint(ratings[row]))
                        .max()
                        .orElse(-1)
                + 1;
        double share = (double) (ratings.length - second) / ratings.length;
        return IntStream.range(0, ratings.length)
                .mapToDouble(row -> (row >= second ? 1 : 0) - share)
                .toArray();
    }

    /** The same sentences, as if none showed any of these features. */
    RatedSentences without(Set<CertaintyFeature> left) {
        double[][] others = Arrays.stream(features).map(double[]::clone).toArray(double[][]::new);
        for (double[] row : others) {
            left.forEach(feature -> row[feature.index()] = 0);
        }
        return new RatedSentences(others, ratings);
    }

    int size() {
        return ratings.length;
    }

    double[] features(int row) {
        return features[row];
    }

    /** The features, and the batch as the last value. */
    double[] featuresAndBatch(int row) {
        double[] values = Arrays.copyOf(features[row], features[row].length + 1);
        values[values.length - 1] = batches[row];
        return values;
    }

    double rating(int row) {
        return ratings[row];
    }
}
