package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import io.github.touchstone.corpus.accuracy.Share;
import io.github.touchstone.entailment.Verdict.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How good the trees are on facts that they have not seen; what their probabilities are worth; and where yes begins. */
final class RelationValidation {

    /** At most this share of the supports of any source may be taken for contradictions. */
    private static final double FALSE_ALARMS = 0.015;
    /** A source with fewer supports cannot tell. */
    private static final int FEWEST_SUPPORTS = 300;

    private static final int STEPS = 1_000;

    private final List<RelationExample> pairs;
    private final double[][] probabilities;
    private final IsotonicLine line;
    private final double threshold;

    /** Takes the probabilities of the relations for each pair, by trees that have not seen its fact. */
    RelationValidation(List<RelationExample> pairs, double[][] probabilities) {
        this.pairs = pairs;
        this.probabilities = probabilities;
        int[] real = rows(i -> !pairs.get(i).edited());
        this.line = IsotonicLine.fit(
                IntStream.of(real).mapToDouble(this::raw).toArray(),
                IntStream.of(real).map(i -> isContradiction(i) ? 1 : 0).toArray());
        this.threshold =
                bySource().values().stream().mapToDouble(this::threshold).max().orElse(1);
    }

    private int[] rows(IntPredicate chosen) {
        return IntStream.range(0, pairs.size()).filter(chosen).toArray();
    }

    private double raw(int pair) {
        return probabilities[pair][RelationFit.RELATIONS.indexOf(Relation.CONTRADICTS)];
    }

    private boolean isContradiction(int pair) {
        return pairs.get(pair).label() == Relation.CONTRADICTS;
    }

    private boolean isSupport(int pair) {
        return pairs.get(pair).label() == Relation.SUPPORTS;
    }

    private Map<String, int[]> bySource() {
        Map<String, int[]> sources = new TreeMap<>();
        pairs.stream()
                .map(RelationExample::source)
                .distinct()
                .forEach(source ->
                        sources.put(source, rows(i -> pairs.get(i).source().equals(source))));
        return sources;
    }

    /** The least thousandth at which few enough supports of a source are taken for contradictions. */
    private double threshold(int[] rows) {
        double[] supports = IntStream.of(rows)
                .filter(i -> isSupport(i) && !pairs.get(i).edited())
                .mapToDouble(i -> line.of(raw(i)))
                .sorted()
                .toArray();
        if (supports.length < FEWEST_SUPPORTS) {
            return 0;
        }
        int allowed = (int) (FALSE_ALARMS * supports.length);
        double highestRefused = supports[supports.length - 1 - allowed];
        return Math.min(STEPS, Math.floor(highestRefused * STEPS) + 1) / STEPS;
    }

    /** The least calibrated probability of a contradiction at which it is one. */
    double threshold() {
        return threshold;
    }

    IsotonicLine line() {
        return line;
    }

    /** A line of figures for each source, and one for all. */
    List<String> figures() {
        List<String> lines = bySource().entrySet().stream()
                .map(source -> source.getKey() + " " + figures(source.getValue()))
                .collect(Collectors.toList());
        lines.add("all " + figures(rows(i -> !pairs.get(i).edited())));
        return lines;
    }

    private String figures(int[] rows) {
        List<Prediction> predictions = IntStream.of(rows)
                .mapToObj(i -> Prediction.at("", isContradiction(i), Math.min(1, line.of(raw(i))), threshold))
                .toList();
        Ranking ranking = Ranking.of(predictions);
        return rows.length + " pairs" + figure("AP", ranking.averagePrecision()) + figure("best F1", ranking.bestF1())
                + figure("three ways", share(rows, i -> true, this::isRight))
                + figure("recall", share(rows, this::isContradiction, this::isTaken))
                + figure("false on supports", share(rows, this::isSupport, this::isTaken))
                + figure("false on neutral", share(rows, i -> !isSupport(i) && !isContradiction(i), this::isTaken));
    }

    private static String figure(String name, OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, ", %s %.3f", name, value.getAsDouble());
    }

    private static OptionalDouble share(int[] rows, IntPredicate of, IntPredicate counted) {
        int[] whole = IntStream.of(rows).filter(of).toArray();
        return Share.of((double) IntStream.of(whole).filter(counted).count(), whole.length);
    }

    private boolean isTaken(int pair) {
        return line.of(raw(pair)) >= threshold;
    }

    /** Whether the most likely relation is the right one. */
    private boolean isRight(int pair) {
        double[] ofPair = probabilities[pair];
        int most = 0;
        for (int k = 1; k < ofPair.length; k++) {
            most = ofPair[k] > ofPair[most] ? k : most;
        }
        return RelationFit.RELATIONS.get(most) == pairs.get(pair).label();
    }
}
