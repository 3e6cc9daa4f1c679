package io.github.touchstone.dismissal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.GoldenCase;
import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.dismissal.DismissalOutcome.Status;
import io.github.touchstone.markup.Html;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of dismissals when the text is edited. */
class DismissalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();
    private static final String TEXT = """
            The council met on Monday in the old town hall, and eleven members voted for the new budget.

            Some experts say that the bridge may be closed in the spring. The city lent the bank 40 million euros in 2019.

            The bridge was built in 1931 by a firm from Leeds. It is clear that the mayor knew of the plan.
            """;

    private static Report score(String text) {
        return SCORER.score(text);
    }

    private static List<Dismissal> all(Document document, Optional<LocalDate> until) {
        return SCORER.score(document).findings().stream()
                .flatMap(finding -> Dismissal.of(finding, document, "M. Berg", "seen", until).stream())
                .toList();
    }

    private static Review reviewOf(String edited) {
        return new Dismissals(all(Document.plain(TEXT), Optional.empty()))
                .apply(score(edited), Document.plain(edited), TODAY);
    }

    static Stream<GoldenCase> edits() {
        return GoldenCase.read(DismissalsTest.class, "edits.txt");
    }

    /** Every finding is dismissed, the text edited, and each dismissal that no longer applies is told. */
    @ParameterizedTest
    @MethodSource("edits")
    void anEditLetsDieWhatItChangesAndNothingElse(GoldenCase edit) {
        String[] sides = edit.text().split(" => ", -1);
        assertThat(TEXT).contains(sides[0]);

        List<String> died = reviewOf(TEXT.replace(sides[0], sides[1])).dismissals().stream()
                .filter(outcome -> outcome.status() != Status.APPLIED)
                .map(DismissalsTest::told)
                .toList();

        assertThat(died).isEqualTo(edit.found());
    }

    private static String told(DismissalOutcome outcome) {
        return Label.of(outcome.status()) + " " + outcome.dismissal().anchor().rule() + ": " + outcome.reason()
                + outcome.finding().map(finding -> " (" + finding.rule() + ")").orElse("");
    }

    @Test
    void everyFindingAgainstAnUnchangedTextIsDismissed() {
        Review review = reviewOf(TEXT);

        assertThat(review.open()).isEmpty();
        assertThat(review.findings()).filteredOn(ReviewedFinding::isDismissed).hasSizeGreaterThan(4);
        assertThat(review.findings().get(0).waivers())
                .containsExactly(new Waiver("M. Berg", "seen", Optional.empty(), Optional.empty()));
    }

    @Test
    void whatIsNotDismissedStaysOpen() {
        Report report = score(TEXT);
        Review review = Dismissals.NONE.apply(report, Document.plain(TEXT), TODAY);

        assertThat(review.findings()).noneMatch(ReviewedFinding::isDismissed);
        assertThat(review.open()).hasSameSizeAs(report.findings());
    }

    @Test
    void aDismissalHoldsToItsLastDayAndNoLonger() {
        Document document = Document.plain(TEXT);
        Dismissals dismissals = new Dismissals(all(document, Optional.of(TODAY)));

        Review onTheDay = dismissals.apply(score(TEXT), document, TODAY);
        Review after = dismissals.apply(score(TEXT), document, TODAY.plusDays(1));

        assertThat(onTheDay.open()).isEmpty();
        assertThat(after.findings()).noneMatch(ReviewedFinding::isDismissed);
        assertThat(after.dismissals()).allSatisfy(outcome -> {
            assertThat(outcome.status()).isEqualTo(Status.EXPIRED);
            assertThat(outcome.reason()).isEqualTo("held until 2026-11-22, and that day has passed");
        });
    }

    @Test
    void theScoreIsTheSameDismissedOrNot() {
        Report report = score(TEXT);
        Report before = score(TEXT);

        new Dismissals(all(Document.plain(TEXT), Optional.empty())).apply(report, Document.plain(TEXT), TODAY);

        assertThat(report).isEqualTo(before);
    }

    @Test
    void markupInsideTheWordsIsNoChangeOfWords() {
        Document plain = Html.read("<p>" + TEXT.replace("\n\n", "</p><p>") + "</p>");
        Document marked = Html.read("<article><p>"
                + TEXT.replace("\n\n", "</p><p>")
                        .replace("Some experts", "<b>Some</b> experts")
                        .replace("1931", "<em>1931</em>")
                + "</p></article>");
        Review review = new Dismissals(all(plain, Optional.empty())).apply(SCORER.score(marked), marked, TODAY);

        assertThat(review.open()).isEmpty();
    }

    @Test
    void aStatementStaysDismissedWhetherItIsGatheredOrStandsAlone() {
        Document alone = Document.plain("The bridge was built in 1931 by a firm from Leeds. "
                + "The bank lent the city 40 million euros in 2019. The mayor met the minister in Berlin in May 2020.");
        Document among = Document.plain(alone.source() + "\n\n" + worse());
        List<Dismissal> dismissed = all(alone, Optional.empty());
        Review gathered = new Dismissals(dismissed).apply(SCORER.score(among), among, TODAY);

        assertThat(rules(SCORER.score(alone))).doesNotContain("assertion/bare-paragraph");
        assertThat(rules(SCORER.score(among))).contains("assertion/bare-paragraph");
        assertThat(gathered.dismissals()).allMatch(outcome -> outcome.status() == Status.APPLIED);

        List<Dismissal> fromGathered = all(among, Optional.empty());
        Review taken = new Dismissals(fromGathered).apply(SCORER.score(alone), alone, TODAY);

        assertThat(taken.open()).isEmpty();
    }

    @Test
    void aGatheredFindingIsDismissedOnlyWhenAllItsStatementsAre() {
        Document document = Document.plain("The bridge was built in 1931 by a firm from Leeds. "
                + "The bank lent the city 40 million euros in 2019.\n\n" + worse());
        Report report = SCORER.score(document);
        Finding gathered = report.findings().stream()
                .filter(finding -> finding.rule().equals("assertion/bare-paragraph"))
                .findFirst()
                .orElseThrow();
        List<Dismissal> each = Dismissal.of(gathered, document, "M. Berg", "seen", Optional.empty());
        Dismissals first = new Dismissals(each.subList(0, 1));

        assertThat(each).hasSizeGreaterThan(1);
        assertThat(first.apply(report, document, TODAY).of(gathered).orElseThrow())
                .satisfies(reviewed -> {
                    assertThat(reviewed.isDismissed()).isFalse();
                    assertThat(reviewed.waivers()).hasSize(1);
                    assertThat(reviewed.open()).hasSize(each.size() - 1);
                });
        assertThat(new Dismissals(each)
                        .apply(report, document, TODAY)
                        .of(gathered)
                        .orElseThrow()
                        .isDismissed())
                .isTrue();
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    /** Twelve paragraphs, each with a claim that asks for a source more than any bridge does. */
    private static String worse() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("Minister Anna Berg of Riga stole ")
                    .append(20 + i)
                    .append(" million euros from the hospital on ")
                    .append(i + 1)
                    .append(" May 2019, and killed ")
                    .append(30 + i)
                    .append(" people.\n\n");
        }
        return text.toString();
    }

    @Test
    void somebodyAnswersForADismissal() {
        Document document = Document.plain(TEXT);
        Finding finding = score(TEXT).findings().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dismissal.of(finding, document, " ", "seen", Optional.empty()))
                .withMessageContaining("who");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dismissal.of(finding, document, "M. Berg", "", Optional.empty()))
                .withMessageContaining("why");
    }
}
