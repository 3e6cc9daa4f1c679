package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a score must move when a text changes. */
class MetamorphicTest {

    private static final String CLAIMS =
            "The treaty was signed in Moscow on 23 August 1939. Germany sent 900,000 tons of coal to Leningrad in 1940. "
                    + "The border ran along the river Bug. The ministry sold 12 ships to the Soviet Union in May 1940. "
                    + "Molotov arrived in Berlin on 12 November 1940. The army crossed the border on 22 June 1941.";

    private static final FactBase FACTS =
            FactBase.of(List.of(Fact.of("arrival", "Molotov arrived in Berlin on 12 November 1940.")));

    static Stream<ReliabilityScorer> scorers() {
        return Profile.names().stream()
                .map(name -> ReliabilityScorer.builder()
                        .facts(FACTS)
                        .profile(Profile.named(name).orElseThrow())
                        .build());
    }

    private static double points(ReliabilityScorer scorer, String text) {
        return scorer.score(text).score().value().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void aCitationOnABareClaimRaisesTheScore(ReliabilityScorer scorer) {
        assertThat(points(scorer, CLAIMS.replace("in 1940. The", "in 1940.[1] The")))
                .isGreaterThan(points(scorer, CLAIMS));
        assertThat(points(scorer, CLAIMS.replace("river Bug.", "river Bug (Weinberg 1994).")))
                .isGreaterThan(points(scorer, CLAIMS));
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void aNamedSourceOnABareClaimRaisesTheScore(ReliabilityScorer scorer) {
        assertThat(points(scorer, CLAIMS.replace("The border", "According to Gerhard Weinberg, the border")))
                .isGreaterThan(points(scorer, CLAIMS));
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void someExpertsSayLowersTheScore(ReliabilityScorer scorer) {
        assertThat(points(scorer, CLAIMS + " Some experts say so.")).isLessThan(points(scorer, CLAIMS));
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void insistingLowersTheScore(ReliabilityScorer scorer) {
        assertThat(points(scorer, CLAIMS.replace("The army crossed", "The army undoubtedly crossed")))
                .isLessThan(points(scorer, CLAIMS));
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void aContradictionLowersTheScore(ReliabilityScorer scorer) {
        assertThat(points(scorer, CLAIMS.replace("12 November 1940", "12 March 1940")))
                .isLessThan(points(scorer, CLAIMS));
    }

    @Test
    void findingsKeepTheirIdsWhenTextIsPutBefore() {
        ReliabilityScorer scorer = ReliabilityScorer.create();
        Set<String> before = ids(scorer.score(CLAIMS));
        Set<String> after = ids(scorer.score("A first line of prose that claims nothing at all.\n\n" + CLAIMS));

        assertThat(before).isNotEmpty();
        assertThat(after).containsAll(before);
    }

    private static Set<String> ids(Report report) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : report.findings()) {
            ids.add(finding.id());
        }
        assertThat(ids).hasSameSizeAs(report.findings());
        return ids;
    }
}
