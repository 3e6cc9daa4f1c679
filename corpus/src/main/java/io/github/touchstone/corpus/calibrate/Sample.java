package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.report.Report;
import io.github.touchstone.score.Extent;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.Scoring;
import io.github.touchstone.score.SignalScore;
import java.util.List;

/**
 * A labelled document, of which only what was observed is kept: enough to score it by other weights.
 *
 * @param signals how its signals came out
 * @param extent how much there was to judge
 * @param reliability the label
 */
record Sample(List<SignalScore> signals, Extent extent, double reliability) {

    Sample {
        signals = List.copyOf(signals);
    }

    static Sample of(Report report, double reliability) {
        return new Sample(report.signals(), report.statistics().extent(), reliability);
    }

    /** Its score by a profile that differs in weights, scales and curves alone; 0 to 100. */
    double score(Profile profile) {
        Scoring scoring =
                new Scoring(profile, signals.stream().map(SignalScore::signal).toList());
        return scoring.pool(List.of(signals), extent).value().orElseThrow();
    }

    static double[] scores(List<Sample> samples, Profile profile) {
        return samples.stream().mapToDouble(sample -> sample.score(profile)).toArray();
    }

    static double[] labels(List<Sample> samples) {
        return samples.stream().mapToDouble(Sample::reliability).toArray();
    }
}
