package io.github.touchstone.score;

import io.github.touchstone.score.SignalScore.Load;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * or along another {@link Curve} that the profile names,
 * so that the first observations count most and nothing can cost or earn more than the weight. The points are shared
 * out among the observations in whole hundredths, in proportion to s f. Observations that draw on another signal add
 * nothing to the sum; they take over a part of what that signal's observation of the same words costs.
 */
public final class Scoring {

    private final Profile profile;
    private final List<String> signals;
    private final List<Profile.Weighing> weighings;
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
        this.weighings = signals.stream().map(this::weighing).toList();
        this.weights = Apportionment.of(
                Balance.FULL,
                weighings.stream()
                        .mapToDouble(weighing -> weighing.basis() == Profile.Basis.POINTS ? weighing.weight() : 0)
                        .toArray());
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
     * What the score of a text would be, without its findings.
     *
     * @param assessments one for each signal, in the order the signals were given
     * @return points times 100
     */
    public long hundredths(List<Assessment> assessments) {
        return balance(weighed(assessments)).total();
    }

    private List<Weighed> weighed(List<Assessment> assessments) {
        return assessments.stream()
                .map(assessment -> Weighed.of(assessment, profile))
                .toList();
    }

    private Balance balance(List<Weighed> weighed) {
        return Balance.of(
                weighings, weights, weighed.stream().map(Weighed::load).toList());
    }

    /**
     * Sums the assessments of a text.
     *
     * @param document the text
     * @param assessments one for each signal, in the order the signals were given
     * @param extent how much there was to judge
     * @param mends what would mend what was observed
     * @return the score with all that it is made of
     */
    public ScoreSheet sum(Document document, List<Assessment> assessments, Extent extent, Mends mends) {
        List<Weighed> weighed = weighed(assessments);
        Balance balance = balance(weighed);
        long[][] points = new long[weighed.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = weighed.get(i).points(balance.moved(i));
        }
        draw(weighed, points, balance);
        return sheet(document, weighed, points, balance, extent, mends);
    }

    private void draw(List<Weighed> weighed, long[][] points, Balance balance) {
        for (int i = 0; i < points.length; i++) {
            Map<String, List<Integer>> drawing = drawing(weighed.get(i).observations());
            for (int host = 0; host < points.length; host++) {
                List<Integer> its = drawing.getOrDefault(signals.get(host), List.of());
                if (!its.isEmpty() && balance.cap(host) > 0) {
                    double room = (double) (balance.cap(i) - balance.moved(i)) / balance.cap(host);
                    new Draws(weighed.get(host).observations(), points[host])
                            .draw(its, weighed.get(i), points[i], Math.min(1, room));
                }
            }
        }
    }

    /** The indices of observations that draw on another signal, by its name. */
    private static Map<String, List<Integer>> drawing(List<Observation> observations) {
        Map<String, List<Integer>> drawing = new HashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            String on = observations.get(i).drawsOn();
            if (!on.isEmpty()) {
                drawing.computeIfAbsent(on, name -> new ArrayList<>()).add(i);
            }
        }
        return drawing;
    }

    private ScoreSheet sheet(
            Document document, List<Weighed> weighed, long[][] points, Balance balance, Extent extent, Mends mends) {
        FindingMaker maker = new FindingMaker(document, mends);
        List<SignalScore> scores = new ArrayList<>();
        List<Ledger.Entry> entries = new ArrayList<>();
        entries.add(new Ledger.Entry("", "", "every text starts here", Balance.FULL));
        for (int i = 0; i < weighed.size(); i++) {
            Assessment assessment = weighed.get(i).assessment();
            long cap = balance.cap(i);
            if (weighed.get(i).load().earns() && cap > 0) {
                entries.add(new Ledger.Entry(assessment.signal(), "", "has to be earned", -cap));
            }
            for (int j = 0; j < points[i].length; j++) {
                Finding finding =
                        maker.make(assessment, assessment.observations().get(j), points[i][j]);
                entries.add(new Ledger.Entry(assessment.signal(), finding.id(), finding.rule(), points[i][j]));
            }
            scores.add(signalScore(weighed.get(i), cap, LongStream.of(points[i]).sum()));
        }
        Ledger ledger = new Ledger(entries);
        Score score = new Interval(scores, extent).around(ledger.hundredths());
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
        FindingMaker maker = new FindingMaker(document, Mends.NONE);
        List<SignalScore> scores = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            Weighed weighed = Weighed.of(assessments.get(i), profile);
            Assessment assessment = weighed.assessment();
            assessment.observations().forEach(observation -> maker.make(assessment, observation, 0));
            scores.add(new SignalScore(
                    assessment.signal(),
                    weights[i] / 100.0,
                    OptionalDouble.empty(),
                    weighed.load(),
                    assessment.isDetermined() ? reason : assessment.undetermined()));
        }
        return new ScoreSheet(new Score.Undetermined(reason), scores, maker.inOrder(), new Ledger(List.of()));
    }

    /**
     * Scores several texts as one: what was observed in all is held against what there was to observe in all.
     *
     * @param texts how the signals came out in each, in the order the signals were given
     * @param extent how much there was to judge in all
     * @return the score of all together
     */
    public Score pool(List<List<SignalScore>> texts, Extent extent) {
        List<Load> loads = IntStream.range(0, signals.size())
                .mapToObj(i -> texts.stream().map(text -> text.get(i).load()).reduce(Load.NONE, Load::plus))
                .toList();
        Balance balance = Balance.of(weighings, weights, loads);
        List<SignalScore> scores = new ArrayList<>();
        for (int i = 0; i < loads.size(); i++) {
            boolean earns = loads.get(i).earns();
            scores.add(signalScore(
                    signals.get(i),
                    loads.get(i),
                    balance.cap(i),
                    earns ? balance.moved(i) : -balance.moved(i),
                    "no text could be judged by it"));
        }
        return new Interval(scores, extent).around(balance.total());
    }

    private static SignalScore signalScore(Weighed weighed, long cap, long sum) {
        Assessment assessment = weighed.assessment();
        return signalScore(assessment.signal(), weighed.load(), cap, sum, assessment.undetermined());
    }

    private static SignalScore signalScore(String signal, Load load, long cap, long sum, String undetermined) {
        if (!load.isDetermined()) {
            return new SignalScore(signal, cap / 100.0, OptionalDouble.empty(), load, undetermined);
        }
        double kept = cap == 0 ? 1 : (double) (load.earns() ? sum : cap + sum) / cap;
        double value = Math.round(kept * 10_000) / 10_000.0;
        return new SignalScore(signal, cap / 100.0, OptionalDouble.of(value), load, "");
    }
}
