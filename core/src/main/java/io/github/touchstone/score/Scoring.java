package io.github.touchstone.score;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Sums assessments to a score by a profile.
 *
 * <p>All weights together are 100 points. A signal whose observations speak against the text takes from its weight, one
 * whose observations speak for it starts with its weight taken away and earns it back. With severities s of the
 * observations, factors f of their rules and the signal's exposure e and scale c, the share is
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
                FULL, signals.stream().map(name -> weighing(name).weight()).toList());
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
        List<SignalScore> scores = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Ledger.Entry> entries = new ArrayList<>();
        entries.add(new Ledger.Entry("", "", "every text starts here", FULL));
        FindingIds ids = new FindingIds();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            long[] points = points(assessment, weights[i]);
            if (assessment.isDetermined() && assessment.direction() == Assessment.Direction.FOR) {
                entries.add(new Ledger.Entry(
                        assessment.signal(), "", assessment.signal() + " has to be earned", -weights[i]));
            }
            for (int j = 0; j < points.length; j++) {
                Finding finding =
                        finding(document, assessment, assessment.observations().get(j), points[j], ids);
                findings.add(finding);
                entries.add(new Ledger.Entry(assessment.signal(), finding.id(), finding.rule(), points[j]));
            }
            scores.add(signalScore(assessment, weights[i], points));
        }
        findings.sort(
                Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::id));
        Ledger ledger = new Ledger(entries);
        return new ScoreSheet(new Interval(scores, units).around(ledger.hundredths()), scores, findings, ledger);
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
        FindingIds ids = new FindingIds();
        List<Finding> findings = new ArrayList<>();
        List<SignalScore> scores = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            for (Observation observation : assessment.observations()) {
                findings.add(finding(document, assessment, observation, 0, ids));
            }
            String why = assessment.isDetermined() ? reason : assessment.undetermined();
            scores.add(new SignalScore(assessment.signal(), weights[i] / 100.0, OptionalDouble.empty(), why));
        }
        findings.sort(
                Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::id));
        return new ScoreSheet(new Score.Undetermined(reason), scores, findings, new Ledger(List.of()));
    }

    private long[] points(Assessment assessment, long weight) {
        List<Double> masses = assessment.observations().stream()
                .map(observation -> observation.severity() * profile.factor(observation.rule()))
                .toList();
        double mass = masses.stream().mapToDouble(Double::doubleValue).sum();
        if (!assessment.isDetermined() || mass <= 0) {
            return new long[masses.size()];
        }
        double scale = weighing(assessment.signal()).scale();
        double share = 1 - StrictMath.exp(-mass / (assessment.exposure() * scale));
        long[] points = Apportionment.of(Math.round(weight * share), masses);
        if (assessment.direction() == Assessment.Direction.AGAINST) {
            for (int i = 0; i < points.length; i++) {
                points[i] = -points[i];
            }
        }
        return points;
    }

    private static Finding finding(
            Document document, Assessment assessment, Observation observation, long points, FindingIds ids) {
        Span span = document.toSource(observation.span());
        List<Evidence> evidence = observation.evidence().stream()
                .map(piece -> piece.inSource(document))
                .toList();
        return new Finding(
                ids.next(observation.rule(), observation.span().of(document.text())),
                assessment.signal(),
                observation.rule(),
                span,
                observation.reason(),
                points / 100.0,
                evidence);
    }

    private static SignalScore signalScore(Assessment assessment, long weight, long[] points) {
        if (!assessment.isDetermined()) {
            return new SignalScore(
                    assessment.signal(), weight / 100.0, OptionalDouble.empty(), assessment.undetermined());
        }
        long sum = 0;
        for (long point : points) {
            sum += point;
        }
        boolean earns = assessment.direction() == Assessment.Direction.FOR;
        double kept = weight == 0 ? 1 : (double) (earns ? sum : weight + sum) / weight;
        return new SignalScore(
                assessment.signal(), weight / 100.0, OptionalDouble.of(Math.round(kept * 10_000) / 10_000.0), "");
    }

    /**
     * The names of the signals that take part.
     *
     * @return in the order of assessments
     */
    public List<String> signals() {
        return signals;
    }
}
