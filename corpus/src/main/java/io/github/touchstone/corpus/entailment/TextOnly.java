package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.fit.Penalized;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A rival that never sees the fact: a logistic regression on the words of the text, alone and by two. Many texts give
 * themselves away, by a "not" or an "only".
 *
 * <p>It is cross-validated within the rows that are judged, in five folds; rows of one text are never in two.
 */
final class TextOnly {

    private static final int FOLDS = 5;
    private static final int FEWEST_ROWS = 3;
    private static final double PENALTY = 1;
    /** Any odd number would do; it keeps the pair "a b" apart from "b a". */
    private static final long PAIR = 0x9E3779B97F4A7C15L;

    private final List<JudgedPair> pairs;
    private final int[][] features;
    private final int size;

    private TextOnly(List<JudgedPair> pairs) {
        this.pairs = pairs;
        List<Set<Long>> hashes = pairs.stream().map(pair -> hashes(pair.text())).toList();
        Map<Long, Integer> numbers = numbers(hashes);
        this.size = numbers.size() + 1;
        this.features = hashes.stream()
                .map(row -> row.stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** How likely each pair is a contradiction, by a model that has not seen its text. */
    static double[] probabilities(List<JudgedPair> pairs) {
        return new TextOnly(pairs).crossValidated();
    }

    private static Set<Long> hashes(String text) {
        Tokens tokens = Tokens.of(text);
        Set<Long> hashes = new HashSet<>();
        long before = 0;
        for (int i = 0; i < tokens.size(); i++) {
            long word = tokens.hash(i);
            hashes.add(word);
            hashes.add(before * PAIR + word);
            before = word;
        }
        return hashes;
    }

    /** Numbers what enough rows have, from 1 on; 0 is what every row has. */
    private static Map<Long, Integer> numbers(List<Set<Long>> rows) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.forEach(hash -> counts.merge(hash, 1, Integer::sum)));
        List<Long> kept = new ArrayList<>();
        counts.forEach((hash, count) -> {
            if (count >= FEWEST_ROWS) {
                kept.add(hash);
            }
        });
        kept.sort(null);
        Map<Long, Integer> numbers = new HashMap<>();
        kept.forEach(hash -> numbers.put(hash, numbers.size() + 1));
        return numbers;
    }

    private double[] crossValidated() {
        double[] probabilities = new double[pairs.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            int[] seen = rows(fold, false);
            double[] weights = new Regression(seen).best();
            for (int row : rows(fold, true)) {
                probabilities[row] = 1 / (1 + StrictMath.exp(-logit(weights, row)));
            }
        });
        return probabilities;
    }

    private int[] rows(int fold, boolean inside) {
        return IntStream.range(0, pairs.size())
                .filter(row -> (Math.floorMod(pairs.get(row).text().hashCode(), FOLDS) == fold) == inside)
                .toArray();
    }

    private double logit(double[] weights, int row) {
        double sum = weights[0];
        for (int feature : features[row]) {
            sum += weights[feature];
        }
        return sum;
    }

    /** The logistic loss over some rows. */
    @SuppressWarnings("serial") // never written: Smile's interface happens to be Serializable
    private final class Regression extends Penalized {

        private final int[] rows;

        Regression(int[] rows) {
            super(size, PENALTY);
            this.rows = Arrays.copyOf(rows, rows.length);
        }

        @Override
        protected double loss(double[] weights, double[] gradient) {
            double loss = 0;
            for (int row : rows) {
                double sign = pairs.get(row).isContradiction() ? 1 : -1;
                double margin = sign * logit(weights, row);
                double wrong = 1 / (1 + StrictMath.exp(margin));
                loss += margin > 0
                        ? StrictMath.log1p(StrictMath.exp(-margin))
                        : StrictMath.log1p(StrictMath.exp(margin)) - margin;
                gradient[0] -= sign * wrong;
                for (int feature : features[row]) {
                    gradient[feature] -= sign * wrong;
                }
            }
            return loss;
        }
    }
}
