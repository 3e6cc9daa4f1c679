package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.signal.AssertionSignal;
import io.github.touchstone.signal.CitationSignal;
import io.github.touchstone.signal.ContradictionSignal;
import io.github.touchstone.signal.HedgingSignal;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityScorerTest {

    private static final FactBase FACTS =
            FactBase.of(List.of(Fact.of("invasion", "Germany invaded the Soviet Union on 22 June 1941.")));

    @Test
    void nullIsNamed() {
        ReliabilityScorer scorer = ReliabilityScorer.create();
        ReliabilityScorer.Builder builder = ReliabilityScorer.builder();

        assertThatNullPointerException()
                .isThrownBy(() -> scorer.score((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> scorer.score((Document) null))
                .withMessage("document");
        assertThatNullPointerException().isThrownBy(() -> builder.facts(null)).withMessage("facts");
        assertThatNullPointerException().isThrownBy(() -> builder.profile(null)).withMessage("profile");
        assertThatNullPointerException().isThrownBy(() -> builder.judge(null)).withMessage("judge");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.signal(null, 1))
                .withMessage("signal");
    }

    @Test
    void theFourSignalsComeInOrder() {
        assertThat(ReliabilityScorer.create().score(SampleText.PLAIN).signals())
                .extracting(SignalScore::signal)
                .containsExactly(
                        HedgingSignal.NAME, AssertionSignal.NAME, CitationSignal.NAME, ContradictionSignal.NAME);
    }

    @Test
    void contradictionIsUndeterminedWithoutFacts() {
        Report without = ReliabilityScorer.create().score(SampleText.PLAIN);
        Report with = ReliabilityScorer.builder().facts(FACTS).build().score(SampleText.PLAIN);

        assertThat(without.signal(ContradictionSignal.NAME).orElseThrow().undetermined())
                .isEqualTo("no reference facts were given");
        assertThat(with.signal(ContradictionSignal.NAME).orElseThrow().isDetermined())
                .isTrue();
    }

    @Test
    void theReportNamesWhatItDependsOn() {
        Report.Versions versions = ReliabilityScorer.builder()
                .facts(FACTS)
                .profile(Profile.BLOG)
                .build()
                .score("")
                .versions();

        assertThat(versions.profile()).isEqualTo("BLOG-" + Profile.BLOG.hash());
        assertThat(versions.facts()).isEqualTo(FACTS.hash());
        assertThat(versions.lexicons()).matches("[0-9a-f]{16}");
        assertThat(versions.library()).isNotBlank();
        assertThat(versions.models()).isNotBlank();
    }

    @Test
    void profilesWeighTheSameFindingsDifferently() {
        Report news = ReliabilityScorer.create().score(SampleText.PLAIN);
        Report academic =
                ReliabilityScorer.builder().profile(Profile.ACADEMIC).build().score(SampleText.PLAIN);

        assertThat(academic.profile()).isEqualTo("ACADEMIC");
        assertThat(academic.findings()).hasSameSizeAs(news.findings());
        assertThat(academic.score()).isNotEqualTo(news.score());
    }

    @Test
    void aSignalOfOnesOwnPlugsIn() {
        Report without = ReliabilityScorer.create().score(SampleText.PLAIN);
        Report with = ReliabilityScorer.builder()
                .signal(new WordSignal("talks"), 25)
                .build()
                .score(SampleText.PLAIN);

        assertThat(with.findings())
                .filteredOn(finding -> finding.signal().equals("word"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.span().of(SampleText.PLAIN)).isEqualTo("talks");
                    assertThat(finding.contribution()).isNegative();
                });
        assertThat(with.signal("word").orElseThrow().weight()).isEqualTo(20, within(0.01));
        assertThat(with.signal("hedging").orElseThrow().weight())
                .isEqualTo(0.8 * without.signal("hedging").orElseThrow().weight(), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightIsANumberAboveZero(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliabilityScorer.builder().signal(new WordSignal("talks"), weight))
                .withMessage("weight " + weight + " of signal \"word\": expected more than 0");
    }

    @Test
    void twoSignalsOfOneNameAreRefused() {
        ReliabilityScorer.Builder builder = ReliabilityScorer.builder().signal(new WordSignal("talks"), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.signal(new WordSignal("war"), 1))
                .withMessage("signal \"word\": expected a name that no other signal has");
    }

    @Test
    void aBuilderMayBuildTwice() {
        ReliabilityScorer.Builder builder = ReliabilityScorer.builder();
        ReliabilityScorer before = builder.build();
        ReliabilityScorer after = builder.signal(new WordSignal("talks"), 25).build();

        assertThat(before.score(SampleText.PLAIN).signals()).hasSize(4);
        assertThat(after.score(SampleText.PLAIN).signals()).hasSize(5);
    }
}
