package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.Reach;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each source mark of a text earns: its worth, times 1 over k squared for the k-th source of a claim that needs one
 * (the best of the claims that it carries, 0 if none), over n for the n-th mark of one source. So all sources of one claim
 * together earn less than 2.2 times what the first one does, and a hundred marks of one source less than 5.2 times.
 *
 * <p>A source of a claim that is stated with caution earns more, as {@link ClaimWeight} counts it for more.
 *
 * <p>At a claim rarer sources come first, and of one source the marks that carry most: what is counted less is what adds
 * least, wherever it stands.
 */
final class Earnings {

    /**
     * A mark that points to a source.
     *
     * @param carried the sentences whose words it carries
     * @param witnesses who stands behind it; at least one
     * @param worth what it is worth where it carries a claim alone
     */
    record SourceMark(Reach carried, List<String> witnesses, double worth) {}

    /**
     * What a mark earns, and why no more.
     *
     * @param bearing 1 over k squared, more where the claim is hedged, 0 if it carries no claim that needs a source
     * @param timesBefore how many marks of its source count before it
     */
    record Earning(double bearing, int timesBefore) {}

    private final Analysis analysis;
    private final List<SourceMark> marks;
    private final Earning[] earnings;
    private final double[] hedged;

    private Earnings(Analysis analysis, List<SourceMark> marks) {
        this.analysis = analysis;
        this.marks = marks;
        this.earnings = new Earning[marks.size()];
        this.hedged = HedgedSentences.of(analysis);
        double[] bearings = bearings(rarestFirst());
        double[] carries = new double[bearings.length];
        Arrays.setAll(carries, mark -> bearings[mark] * marks.get(mark).worth());
        Integer[] order = indices();
        Arrays.sort(order, (a, b) -> Double.compare(carries[b], carries[a]));
        Map<String, Integer> times = new HashMap<>();
        for (int mark : order) {
            earnings[mark] = new Earning(bearings[mark], before(mark, times));
        }
    }

    /** Judges marks; the outcome is in their order. */
    static List<Earning> of(Analysis analysis, List<SourceMark> marks) {
        return List.of(new Earnings(analysis, marks).earnings);
    }

    private int before(int mark, Map<String, Integer> times) {
        int least = Integer.MAX_VALUE;
        for (String witness : marks.get(mark).witnesses()) {
            least = Math.min(least, times.merge(witness, 1, Integer::sum) - 1);
        }
        return least;
    }

    private Integer[] rarestFirst() {
        Map<String, Integer> times = new HashMap<>();
        marks.forEach(mark -> mark.witnesses().forEach(witness -> times.merge(witness, 1, Integer::sum)));
        int[] frequency = new int[marks.size()];
        for (int mark = 0; mark < frequency.length; mark++) {
            frequency[mark] = rarest(marks.get(mark).witnesses(), times);
        }
        Integer[] order = indices();
        Arrays.sort(order, (a, b) -> {
            int byWorth = Double.compare(marks.get(b).worth(), marks.get(a).worth());
            return byWorth != 0 ? byWorth : Integer.compare(frequency[a], frequency[b]);
        });
        return order;
    }

    private static int rarest(List<String> witnesses, Map<String, Integer> times) {
        int least = Integer.MAX_VALUE;
        for (String witness : witnesses) {
            least = Math.min(least, times.getOrDefault(witness, 0));
        }
        return least;
    }

    private Integer[] indices() {
        Integer[] indices = new Integer[marks.size()];
        Arrays.setAll(indices, Integer::valueOf);
        return indices;
    }

    private double[] bearings(Integer[] order) {
        int[] sources = new int[analysis.text().sentences().size()];
        for (JudgedClaim judged : analysis.judgedClaims()) {
            sources[judged.claim().sentence()] = ClaimWeight.isInNeed(judged, analysis) ? 1 : 0;
        }
        double[] bearings = new double[order.length];
        for (int mark : order) {
            bearings[mark] = bearing(marks.get(mark).carried(), sources);
        }
        return bearings;
    }

    /** Counts one more source for each claim carried; in {@code sources} 0 stands for a sentence without any. */
    private double bearing(Reach carried, int[] sources) {
        double best = 0;
        for (int sentence = carried.first(); sentence < carried.end(); sentence++) {
            if (sources[sentence] > 0) {
                int k = sources[sentence]++;
                best = Math.max(best, (1 + ClaimWeight.CAUTION * hedged[sentence]) / ((double) k * k));
            }
        }
        return best;
    }
}
