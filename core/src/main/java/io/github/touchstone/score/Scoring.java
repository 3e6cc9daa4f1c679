package io.github.touchstone.score;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Sums assessments to a score by a profile.
 *
 * <p>The weights of the signals on the basis {@link Profile.Basis#POINTS} are brought to 100 points together. A signal
 * whose observations speak against the text takes from its weight; one whose observations speak for it starts with its
 * weight taken away and earns it back. Signals on the basis {@link Profile.Basis#REMAINDER} come last and take a share
 * of what is left, so that a score is never below 0.
 *
 * <p>With severities s of the observations, factors f of their rules and functions, the signal's exposure e and scale c, the share is
 *
 * <pre>1 - exp(-(sum of s f) / (e c))</pre>
 *
 * so that the first observations count most and nothing can cost or earn more than the weight. The points are shared
 * out among the observations in whole hundredths, in proportion to s f.
 */
public final class Scoring {

    private static final long FULL = 10_000;

    private final Profile profile;
    private final List<String> signals;
    private final long[] weights;

    /**
     * Prepares to score.
     *
     * @param profile what weighs how much
     * @param signals names of the signals that take part
     * @throws IllegalArgumentException if the profile does not weigh one of them
     */
    public Scoring(Profile profile, List<String> signals) {
        this.profile = profile;
        this.signals = List.copyOf(signals);
        this.weights = Apportionment.of(
                FULL,
                signals.stream()
                        .map(this::weighing)
                        .map(weighing -> weighing.basis() == Profile.Basis.POINTS ? weighing.weight() : 0)
                        .toList());
    }

    private Profile.Weighing weighing(String signal) {
        Profile.Weighing weighing = profile.signals().get(signal);
        if (weighing == null) {
            throw new IllegalArgumentException(
                    "profile " + profile.name() + " does not weigh the signal \"" + signal + "\": expected one of "
                            + profile.signals().keySet().stream().sorted().toList());
        }
        return weighing;
    }

    /**
     * Sums the assessments of a text.
     *
     * @param document the text
     * @param assessments one for each signal, in the order the signals were given
     * @param units how many independent pieces there were to judge, such as sentences; the more, the narrower the
     *     interval
     * @return the score with all that it is made of
     */
    public ScoreSheet sum(Document document, List<Assessment> assessments, int units) {
        long[][] points = new long[assessments.size()][];
        long[] caps = weights.clone();
        long left = FULL;
        for (int i : inOrderOfBasis()) {
            Assessment assessment = assessments.get(i);
            if (isOfRemainder(assessment)) {
                caps[i] = Math.round(left * weighing(assessment.signal()).weight() / 100);
            }
            points[i] = points(assessment, caps[i]);
            left += LongStream.of(points[i]).sum() - toEarn(assessment, caps[i]);
        }
        return sheet(document, assessments, points, caps, units);
    }

    private int[] inOrderOfBasis() {
        return IntStream.range(0, signals.size())
                .boxed()
                .sorted(Comparator.comparing(i -> weighing(signals.get(i)).basis()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isOfRemainder(Assessment assessment) {
        return weighing(assessment.signal()).basis() == Profile.Basis.REMAINDER;
    }

    private static long toEarn(Assessment assessment, long weight) {
        return assessment.isDetermined() && assessment.direction() == Assessment.Direction.FOR ? weight : 0;
    }

    private ScoreSheet sheet(Document document, List<Assessment> assessments, long[][] points, long[] caps, int units) {
        FindingMaker maker = new FindingMaker(document);
        List<SignalScore> scores = new ArrayList<>();
        List<Ledger.Entry> entries = new ArrayList<>();
        entries.add(new Ledger.Entry("", "", "every text starts here", FULL));
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            long toEarn = toEarn(assessment, caps[i]);
            if (toEarn > 0) {
                entries.add(new Ledger.Entry(assessment.signal(), "", "has to be earned", -toEarn));
            }
            for (int j = 0; j < points[i].length; j++) {
                Finding finding =
                        maker.make(assessment, assessment.observations().get(j), points[i][j]);
                entries.add(new Ledger.Entry(assessment.signal(), finding.id(), finding.rule(), points[i][j]));
            }
            scores.add(signalScore(assessment, caps[i], LongStream.of(points[i]).sum()));
        }
        Ledger ledger = new Ledger(entries);
        Score score = new Interval(scores, units).around(ledger.hundredths());
        return new ScoreSheet(score, scores, maker.inOrder(), ledger);
    }

    /**
     * Lists what was found in a text that gets no score.
     *
     * @param document the text
     * @param assessments one for each signal
     * @param reason why there is no score
     * @return findings that cost and earn nothing, and an empty ledger
     */
    public ScoreSheet withhold(Document document, List<Assessment> assessments, String reason) {
        FindingMaker maker = new FindingMaker(document);
        List<SignalScore> scores = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            assessment.observations().forEach(observation -> maker.make(assessment, observation, 0));
            String why = assessment.isDetermined() ? reason : assessment.undetermined();
            scores.add(new SignalScore(assessment.signal(), weights[i] / 100.0, OptionalDouble.empty(), why));
        }
        return new ScoreSheet(new Score.Undetermined(reason), scores, maker.inOrder(), new Ledger(List.of()));
    }

    private long[] points(Assessment assessment, long weight) {
        List<Double> masses = assessment.observations().stream()
                .map(observation -> observation.severity()
                        * profile.factor(observation.rule())
                        * profile.factorOfFunction(observation.function()))
                .toList();
        double mass = masses.stream().mapToDouble(Double::doubleValue).sum();
        if (!assessment.isDetermined() || mass <= 0) {
            return new long[masses.size()];
        }
        double scale = weighing(assessment.signal()).scale();
        double share = 1 - StrictMath.exp(-mass / (assessment.exposure() * scale));
        long[] points = Apportionment.of(Math.round(weight * share), masses);
        boolean against = assessment.direction() == Assessment.Direction.AGAINST;
        return against ? LongStream.of(points).map(point -> -point).toArray() : points;
    }

    private static SignalScore signalScore(Assessment assessment, long weight, long sum) {
        if (!assessment.isDetermined()) {
            return new SignalScore(
                    assessment.signal(), weight / 100.0, OptionalDouble.empty(), assessment.undetermined());
        }
        boolean earns = assessment.direction() == Assessment.Direction.FOR;
        double kept = weight == 0 ? 1 : (double) (earns ? sum : weight + sum) / weight;
        double value = Math.round(kept * 10_000) / 10_000.0;
        return new SignalScore(assessment.signal(), weight / 100.0, OptionalDouble.of(value), "");
    }
}
