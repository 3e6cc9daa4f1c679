package io.github.touchstone.corpus.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Vectors of words, learnt from texts that nobody has to label: words of like company lie near each other, so that what
 * is learnt of "airport" holds for "airline".
 *
 * <p>Of each word it is counted which words stand before it, behind it, and two to four places away. The matrix of mutual
 * information is brought to its leading dimensions by subspace iteration (Halko, Martinsson and Tropp 2011), in one
 * thread and without native code, so that the same texts give the same vectors.
 */
final class WordVectors {

    /** How many dimensions there are. */
    static final int DIMENSIONS = 50;

    private static final int MOST_WORDS = 8_000;
    private static final int FEWEST = 3;
    /** Only the most frequent words tell what company a word is in. */
    private static final int NEXT = 4_000;

    private static final int AROUND = 8_000;
    private static final int FARTHEST = 4;
    private static final int COLUMNS = NEXT + NEXT + AROUND;
    private static final double SMOOTHING = 0.75;
    private static final int ITERATIONS = 6;
    /** All vectors are as long as this; the penalty on the weights is fixed to it. */
    private static final double LENGTH = 2;

    private final Map<String, double[]> vectors = new HashMap<>();

    private WordVectors() {}

    /**
     * Learns from texts.
     *
     * @param texts the words of each
     * @param seed of the random matrix that the iteration begins with
     */
    static WordVectors of(List<List<String>> texts, long seed) {
        WordVectors learnt = new WordVectors();
        List<String> words = mostFrequent(texts);
        if (words.isEmpty()) {
            return learnt;
        }
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        PairCounts counts = new PairCounts(COLUMNS);
        texts.forEach(text -> count(
                text.stream().mapToInt(word -> numbers.getOrDefault(word, -1)).toArray(), counts));
        SparseMatrix company = SparseMatrix.of(words.size(), COLUMNS, counts);
        company.toMutualInformation(SMOOTHING, NEXT, NEXT + NEXT, COLUMNS);
        double[][] rows = company.times(leading(company, new Random(seed)));
        for (int i = 0; i < rows.length; i++) {
            learnt.vectors.put(words.get(i), scaled(rows[i]));
        }
        return learnt;
    }

    private static List<String> mostFrequent(List<List<String>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(word -> word.getValue() >= FEWEST)
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(word -> -word.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(int[] words, PairCounts counts) {
        for (int at = 0; at < words.length; at++) {
            for (int other = Math.max(0, at - FARTHEST); other <= Math.min(words.length - 1, at + FARTHEST); other++) {
                if (words[at] >= 0 && words[other] >= 0 && other != at) {
                    count(words[at], words[other], other - at, counts);
                }
            }
        }
    }

    private static void count(int word, int other, int distance, PairCounts counts) {
        if (distance == -1 && other < NEXT) {
            counts.add(word, other, 1);
        } else if (distance == 1 && other < NEXT) {
            counts.add(word, NEXT + other, 1);
        } else if (Math.abs(distance) > 1 && other < AROUND) {
            counts.add(word, NEXT + NEXT + other, 1.0 / Math.abs(distance));
        }
    }

    /** Directions among the columns in which the rows reach farthest. */
    private static double[][] leading(SparseMatrix matrix, Random random) {
        double[][] directions = new double[COLUMNS][DIMENSIONS];
        for (double[] row : directions) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
        for (int i = 0; i < ITERATIONS; i++) {
            directions = matrix.turnedTimes(matrix.times(directions));
            Orthonormal.make(directions);
        }
        return directions;
    }

    private static double[] scaled(double[] row) {
        double length = Math.sqrt(Arrays.stream(row).map(value -> value * value).sum());
        double factor = length == 0 ? 0 : LENGTH / length;
        return Arrays.stream(row).map(value -> value * factor).toArray();
    }

    /** The words that there are vectors of, in no order. */
    Iterable<String> words() {
        return List.copyOf(vectors.keySet());
    }

    Optional<double[]> of(String word) {
        return Optional.ofNullable(vectors.get(word)).map(double[]::clone);
    }

    /** The sum of the vectors of some words, divided by the root of how many words these are. */
    double[] sum(List<String> words) {
        double[] sum = new double[DIMENSIONS];
        double root = Math.sqrt(Math.max(1, words.size()));
        for (String word : words) {
            double[] vector = vectors.get(word);
            for (int i = 0; vector != null && i < sum.length; i++) {
                sum[i] += vector[i] / root;
            }
        }
        return sum;
    }
}
