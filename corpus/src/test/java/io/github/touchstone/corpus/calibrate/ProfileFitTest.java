package io.github.touchstone.corpus.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.accuracy.RankCorrelation;
import io.github.touchstone.score.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileFitTest {

    private static double agreement(List<Sample> samples, Profile profile) {
        return RankCorrelation.spearman(Sample.scores(samples, profile), Sample.labels(samples))
                .orElseThrow();
    }

    private static double weight(Profile profile, String signal) {
        return profile.signals().get(signal).weight();
    }

    @Test
    void whatTellsGainsWeightAndWhatDoesNotLosesIt() {
        Profile fitted = ProfileFit.fit(Profile.BLOG, Observed.citationsTell(200, 1), 1);

        assertThat(weight(fitted, "citation")).isGreaterThan(2 * weight(Profile.BLOG, "citation"));
        assertThat(weight(fitted, "hedging")).isLessThan(weight(Profile.BLOG, "hedging") / 2);
    }

    @Test
    void documentsThatWereNotSeenAreRankedBetter() {
        Profile fitted = ProfileFit.fit(Profile.BLOG, Observed.citationsTell(200, 1), 1);
        List<Sample> unseen = Observed.citationsTell(200, 2);

        assertThat(agreement(unseen, fitted)).isGreaterThan(agreement(unseen, Profile.BLOG) + 0.2);
    }

    @Test
    void fewDocumentsMoveItLessThanMany() {
        Profile few = ProfileFit.fit(Profile.BLOG, Observed.citationsTell(12, 1), 1);
        Profile many = ProfileFit.fit(Profile.BLOG, Observed.citationsTell(300, 1), 1);

        assertThat(weight(few, "citation")).isBetween(weight(Profile.BLOG, "citation"), weight(many, "citation"));
    }

    @Test
    void whereAllWereJudgedAlikeNothingMoves() {
        List<Sample> alike = List.of(Observed.sample(1, 1, 1, 0, 3), Observed.sample(5, 0, 1, 0, 3));

        assertThat(ProfileFit.fit(Profile.NEWS, alike, 1)).isEqualTo(Profile.NEWS);
    }

    @Test
    void theSameDocumentsAndSeedGiveTheSameProfile() {
        List<Sample> samples = Observed.citationsTell(700, 3);

        assertThat(ProfileFit.fit(Profile.NEWS, samples, 5)).isEqualTo(ProfileFit.fit(Profile.NEWS, samples, 5));
    }
}
