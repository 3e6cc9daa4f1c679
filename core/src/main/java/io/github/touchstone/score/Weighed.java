package io.github.touchstone.score;

import io.github.touchstone.score.SignalScore.Load;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An assessment as a profile weighs it.
 */
final class Weighed {

    private final Assessment assessment;
    private final double[] masses;
    private final Load load;

    private Weighed(Assessment assessment, double[] masses, Load load) {
        this.assessment = assessment;
        this.masses = masses;
        this.load = load;
    }

    static Weighed of(Assessment all, Profile profile) {
        Assessment assessment = sureEnough(all, profile);
        List<Observation> observations = assessment.observations();
        Map<String, Double> factors = new HashMap<>();
        double[] masses = new double[observations.size()];
        double own = 0;
        for (int i = 0; i < masses.length; i++) {
            Observation observation = observations.get(i);
            masses[i] = observation.severity()
                    * factors.computeIfAbsent(observation.rule(), profile::factor)
                    * profile.factorOfFunction(observation.function());
            own += observation.drawsOn().isEmpty() ? masses[i] : 0;
        }
        boolean earns = assessment.direction() == Assessment.Direction.FOR;
        Load load = assessment.isDetermined() ? new Load(own, assessment.exposure(), earns) : Load.NONE;
        return new Weighed(assessment, masses, load);
    }

    private static Assessment sureEnough(Assessment all, Profile profile) {
        if (profile.thresholds().isEmpty()) {
            return all;
        }
        List<Observation> sure = all.observations().stream()
                .filter(observation -> observation.confidence() >= profile.threshold(observation.rule()))
                .toList();
        return new Assessment(all.signal(), all.direction(), sure, all.exposure(), all.undetermined());
    }

    /** What each observation with points of its own costs or earns of what the signal moves. */
    long[] points(long moved) {
        double[] own = masses.clone();
        for (int i = 0; i < own.length; i++) {
            own[i] = observations().get(i).drawsOn().isEmpty() ? masses[i] : 0;
        }
        long[] points = Apportionment.of(moved, own);
        if (!load.earns()) {
            for (int i = 0; i < points.length; i++) {
                points[i] = -points[i];
            }
        }
        return points;
    }

    Assessment assessment() {
        return assessment;
    }

    List<Observation> observations() {
        return assessment.observations();
    }

    /** The severity of each observation times its factors. */
    double mass(int observation) {
        return masses[observation];
    }

    /** What they come to together, without those that draw on another signal. */
    Load load() {
        return load;
    }
}
