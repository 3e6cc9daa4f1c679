package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every score, shown on a thousand seeded random assessments under the profiles in turn. */
class ScoringPropertiesTest {

    private static final List<Profile> PROFILES = Profile.names().stream()
            .map(name -> Profile.named(name).orElseThrow())
            .toList();

    private static final List<ScoreSheet> SHEETS = sheets();

    private static List<ScoreSheet> sheets() {
        RandomAssessments random = new RandomAssessments(7);
        return IntStream.range(0, 1_000)
                .mapToObj(i -> new Scoring(profile(i), RandomAssessments.SIGNALS)
                        .sum(RandomAssessments.DOCUMENT, random.next(), Extent.of(i % 200), Mends.NONE))
                .toList();
    }

    private static Profile profile(int i) {
        return PROFILES.get(i % PROFILES.size());
    }

    private static Score.Scored score(ScoreSheet sheet) {
        return (Score.Scored) sheet.score();
    }

    @Test
    void theLedgerSumsExactlyToTheScore() {
        for (ScoreSheet sheet : SHEETS) {
            assertThat(sheet.ledger().hundredths() / 100.0)
                    .isEqualTo(score(sheet).points());
        }
    }

    @Test
    void everyScoreIsWithin0To100AndItsInterval() {
        for (ScoreSheet sheet : SHEETS) {
            Score.Scored score = score(sheet);
            assertThat(score.points()).isBetween(0.0, 100.0);
            assertThat(score.low()).isBetween(0.0, score.points());
            assertThat(score.high()).isBetween(score.points(), 100.0);
        }
    }

    @Test
    void everyFindingIsInTheLedgerWithItsContribution() {
        for (ScoreSheet sheet : SHEETS) {
            Set<String> entries = new HashSet<>();
            for (Ledger.Entry entry : sheet.ledger().entries()) {
                entries.add(entry.finding() + " " + entry.points());
            }
            for (Finding finding : sheet.findings()) {
                assertThat(entries).contains(finding.id() + " " + finding.contribution());
            }
        }
    }

    @Test
    void noSignalTakesOrGivesMoreThanItsWeight() {
        for (ScoreSheet sheet : SHEETS) {
            for (SignalScore signal : sheet.signals()) {
                assertThat(sheet.ledger().hundredths(signal.signal()) / 100.0).isBetween(-signal.weight(), 0.0);
                assertThat(signal.value().orElse(0)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void aSignalsValueIsTheShareOfItsWeightThatIsKept() {
        for (ScoreSheet sheet : SHEETS) {
            for (SignalScore signal : sheet.signals()) {
                double taken = sheet.ledger().hundredths(signal.signal()) / 100.0;
                if (signal.isDetermined() && signal.weight() > 0) {
                    assertThat(signal.value().orElseThrow()).isEqualTo(1 + taken / signal.weight(), within(0.0001));
                } else {
                    assertThat(taken).isZero();
                }
            }
        }
    }

    @Test
    void findingsStandInOrderOfPlaceWithDistinctIds() {
        for (ScoreSheet sheet : SHEETS) {
            Set<String> ids = new HashSet<>();
            int start = 0;
            for (Finding finding : sheet.findings()) {
                assertThat(finding.span().start()).isGreaterThanOrEqualTo(start);
                assertThat(ids.add(finding.id())).isTrue();
                start = finding.span().start();
            }
        }
    }

    @Test
    void theWeightsOnPointsAre100Together() {
        for (int i = 0; i < PROFILES.size(); i++) {
            Profile profile = profile(i);
            double sum = SHEETS.get(i).signals().stream()
                    .filter(signal -> profile.signals().get(signal.signal()).basis() == Profile.Basis.POINTS)
                    .mapToDouble(SignalScore::weight)
                    .sum();
            assertThat(sum).isEqualTo(100, within(1e-9));
        }
    }
}
