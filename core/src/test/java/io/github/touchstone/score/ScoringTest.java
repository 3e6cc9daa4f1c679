package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Document TEXT = Document.plain("It may rain, and it may snow.");
    private static final Span FIRST_MAY = new Span(3, 6);
    private static final Span SECOND_MAY = new Span(20, 23);

    private static Scoring scoring(Map<String, Double> rules) {
        Map<String, Profile.Weighing> weighings = Map.of(
                "against", new Profile.Weighing(30, 1, Profile.Basis.POINTS),
                "for", new Profile.Weighing(10, 2, Profile.Basis.POINTS));
        return new Scoring(new Profile("TEST", "1", "", 1, weighings, rules, Map.of(), "0"), List.of("against", "for"));
    }

    private static Assessment against(Observation... observations) {
        return Assessment.against("against", List.of(observations), 1);
    }

    private static Assessment inFavour(Observation... observations) {
        return Assessment.inFavour("for", List.of(observations), 1);
    }

    private static Observation may(Span span, double severity) {
        return new Observation("rule", span, "why", severity);
    }

    private static ScoreSheet sum(Assessment... assessments) {
        return scoring(Map.of()).sum(TEXT, List.of(assessments), Extent.of(10), Mends.NONE);
    }

    private static double points(ScoreSheet sheet) {
        return sheet.score().value().orElseThrow();
    }

    @Test
    void weightsAreBroughtTo100Points() {
        assertThat(sum(against(), inFavour()).signals())
                .extracting(SignalScore::weight)
                .containsExactly(75.0, 25.0);
    }

    @Test
    void aTextWithNothingAgainstItLosesOnlyWhatHasToBeEarned() {
        ScoreSheet sheet = sum(against(), inFavour());

        assertThat(points(sheet)).isEqualTo(75);
        assertThat(sheet.signals())
                .extracting(SignalScore::value)
                .containsExactly(OptionalDouble.of(1), OptionalDouble.of(0));
    }

    @Test
    void onePlainObservationCosts63PercentOfTheWeightAtScaleOne() {
        assertThat(100 - 25 - points(sum(against(may(FIRST_MAY, 1)), inFavour())))
                .isEqualTo(75 * 0.632, within(0.01));
    }

    @Test
    void aSignalInFavourEarnsItsWeightBack() {
        double without = points(sum(against(), inFavour()));
        double with = points(sum(against(), inFavour(may(FIRST_MAY, 1))));
        double withMuch = points(sum(against(), inFavour(may(FIRST_MAY, 1000))));

        assertThat(with - without).isEqualTo(25 * (1 - Math.exp(-0.5)), within(0.01));
        assertThat(withMuch).isEqualTo(100);
    }

    @Test
    void anUndeterminedSignalNeitherCostsNorEarns() {
        ScoreSheet sheet = sum(
                Assessment.undetermined("against", "nothing to judge by"), Assessment.undetermined("for", "no claim"));

        assertThat(points(sheet)).isEqualTo(100);
        assertThat(sheet.signals())
                .extracting(SignalScore::undetermined)
                .containsExactly("nothing to judge by", "no claim");
        assertThat(sheet.signals()).noneMatch(SignalScore::isDetermined);
    }

    @Test
    void aSignalOnTheRemainderTakesAShareOfWhatTheOthersLeave() {
        Map<String, Profile.Weighing> weighings = Map.of(
                "rest", new Profile.Weighing(80, 1, Profile.Basis.REMAINDER),
                "for", new Profile.Weighing(5, 1, Profile.Basis.POINTS),
                "against", new Profile.Weighing(5, 1, Profile.Basis.POINTS));
        Scoring scoring = new Scoring(
                new Profile("TEST", "1", "", 1, weighings, Map.of(), Map.of(), "0"), List.of("rest", "for", "against"));
        Assessment all = Assessment.against("rest", List.of(may(FIRST_MAY, 1000)), 1);
        ScoreSheet sheet = scoring.sum(TEXT, List.of(all, inFavour(), against()), Extent.of(10), Mends.NONE);

        assertThat(points(sheet)).isEqualTo(50 - 0.8 * 50);
        assertThat(sheet.signals()).extracting(SignalScore::weight).containsExactly(40.0, 50.0, 50.0);
    }

    @Test
    void laterObservationsCostLess() {
        double one = 75 - points(sum(against(may(FIRST_MAY, 1)), inFavour()));
        double two = 75 - points(sum(against(may(FIRST_MAY, 1), may(SECOND_MAY, 1)), inFavour()));

        assertThat(two).isGreaterThan(one).isLessThan(2 * one);
    }

    @Test
    void pointsAreSharedOutBySeverity() {
        ScoreSheet sheet = sum(against(may(FIRST_MAY, 3), may(SECOND_MAY, 1)), inFavour());

        assertThat(sheet.findings().get(0).contribution())
                .isEqualTo(3 * sheet.findings().get(1).contribution(), within(0.02));
    }

    @Test
    void aRuleFactorOfZeroTurnsARuleOff() {
        ScoreSheet sheet = scoring(Map.of("rule", 0.0))
                .sum(TEXT, List.of(against(may(FIRST_MAY, 1)), inFavour()), Extent.of(10), Mends.NONE);

        assertThat(points(sheet)).isEqualTo(75);
        assertThat(sheet.findings()).extracting(Finding::contribution).containsExactly(0.0);
    }

    @Test
    void equalWordsHaveDistinctIds() {
        assertThat(sum(against(may(FIRST_MAY, 1), may(SECOND_MAY, 1)), inFavour())
                        .findings())
                .extracting(Finding::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{16}"));
    }

    @Test
    void aFindingKeepsItsIdWhenTextBeforeItChanges() {
        Document edited = Document.plain("Yes. " + TEXT.text());
        Span moved = new Span(FIRST_MAY.start() + 5, FIRST_MAY.end() + 5);
        ScoreSheet before = sum(against(may(FIRST_MAY, 1)), inFavour());
        ScoreSheet after =
                scoring(Map.of()).sum(edited, List.of(against(may(moved, 1)), inFavour()), Extent.of(10), Mends.NONE);

        assertThat(after.findings())
                .extracting(Finding::id)
                .isEqualTo(before.findings().stream().map(Finding::id).toList());
    }

    @Test
    void spansAndEvidenceLeadToTheSource() {
        DocumentBuilder builder = new DocumentBuilder("<p>It may rain");
        builder.verbatim(3, 14);
        Observation observation = new Observation(
                "rule", FIRST_MAY, "why", 1, List.of(new Evidence.CitedSource("somebody", new Span(0, 2))));
        Finding finding = scoring(Map.of())
                .sum(builder.build(), List.of(against(observation), inFavour()), Extent.of(10), Mends.NONE)
                .findings()
                .get(0);

        assertThat(finding.span()).isEqualTo(new Span(6, 9));
        assertThat(finding.evidence()).containsExactly(new Evidence.CitedSource("somebody", new Span(3, 5)));
    }

    @Test
    void aWithheldScoreKeepsItsFindingsAtNoCost() {
        ScoreSheet sheet = scoring(Map.of())
                .withhold(
                        TEXT,
                        List.of(against(may(FIRST_MAY, 1)), Assessment.undetermined("for", "no claim")),
                        "too short");

        assertThat(sheet.score()).isEqualTo(new Score.Undetermined("too short"));
        assertThat(sheet.score().value()).isEmpty();
        assertThat(sheet.findings()).extracting(Finding::contribution).containsExactly(0.0);
        assertThat(sheet.ledger().entries()).isEmpty();
        assertThat(sheet.signals()).extracting(SignalScore::undetermined).containsExactly("too short", "no claim");
    }

    @Test
    void moreToJudgeMakesTheIntervalNarrower() {
        List<Assessment> assessments = List.of(against(may(FIRST_MAY, 1)), inFavour());
        Score.Scored few = (Score.Scored) scoring(Map.of())
                .sum(TEXT, assessments, Extent.of(5), Mends.NONE)
                .score();
        Score.Scored many = (Score.Scored) scoring(Map.of())
                .sum(TEXT, assessments, Extent.of(500), Mends.NONE)
                .score();

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void aSignalThatTheProfileDoesNotWeighIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scoring(Profile.NEWS, List.of("hedging", "spelling")))
                .withMessage("profile NEWS does not weigh the signal \"spelling\": expected one of "
                        + "[assertion, citation, contradiction, hedging]");
    }

    @Test
    void whatDrawsOnAnotherSignalTakesOverPointsAndAddsNone() {
        Assessment claim = inFavour();
        Observation host = may(new Span(0, 12), 1);
        Observation drawing = may(FIRST_MAY, 1).drawingOn("against");
        Map<String, Profile.Weighing> weighings = Map.of(
                "own", new Profile.Weighing(30, 1, Profile.Basis.POINTS),
                "against", new Profile.Weighing(30, 1, Profile.Basis.POINTS),
                "for", new Profile.Weighing(10, 2, Profile.Basis.POINTS));
        Scoring scoring = new Scoring(
                new Profile("TEST", "1", "", 1, weighings, Map.of(), Map.of(), "0"), List.of("own", "against", "for"));
        ScoreSheet without = scoring.sum(
                TEXT, List.of(Assessment.against("own", List.of(), 1), against(host), claim), Extent.of(9), Mends.NONE);
        ScoreSheet with = scoring.sum(
                TEXT,
                List.of(Assessment.against("own", List.of(drawing), 1), against(host), claim),
                Extent.of(9),
                Mends.NONE);

        assertThat(points(with)).isEqualTo(points(without));
        assertThat(with.ledger().hundredths("own")).isNegative();
        assertThat(with.ledger().hundredths("own") + with.ledger().hundredths("against"))
                .isEqualTo(without.ledger().hundredths("against"));
    }

    @Test
    void whatIsLessSureThanTheProfileAsksForIsNoFinding() {
        Map<String, Profile.Weighing> weighings = Map.of("against", new Profile.Weighing(30, 1, Profile.Basis.POINTS));
        Profile careful = new Profile("TEST", "1", "", 1, weighings, Map.of(), Map.of("rule", 0.8), Map.of(), "0");
        Scoring scoring = new Scoring(careful, List.of("against"));
        ScoreSheet sheet = scoring.sum(
                TEXT,
                List.of(against(may(FIRST_MAY, 1).sure(0.79), may(SECOND_MAY, 1).sure(0.8))),
                Extent.of(9),
                Mends.NONE);

        assertThat(sheet.findings()).extracting(Finding::span).containsExactly(SECOND_MAY);
    }
}
