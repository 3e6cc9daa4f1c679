package io.github.touchstone.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.dismissal.Dismissal;
import io.github.touchstone.dismissal.Dismissals;
import io.github.touchstone.dismissal.Ignores;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.markup.Html;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text passes, is warned of, or is stopped, by what a policy asks of it. */
class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReliabilityScorer SCORER = ReliabilityScorer.builder()
            .facts(FactBase.of(List.of(Fact.of("landing", "Neil Armstrong walked on the Moon on 20 July 1969."))))
            .build();
    private static final String TEXT = """
            Neil Armstrong walked on the Moon on 20 July 1968, while half a billion people watched.
            Some experts say that the bridge may be closed in the spring. Many people believe that it will fall.
            The bridge was built in 1931 by a firm from Leeds, and the bank lent the city 40 million euros in 2019.
            """;

    private static Gate gate(String requirements, String exceptions) {
        return new Gate(Policy.read(
                "p.json",
                "{\"schemaVersion\": \"1\", \"name\": \"p\", \"requirements\": [" + requirements
                        + "], \"exceptions\": [" + exceptions + "]}"));
    }

    private static Submission submission(String text) {
        return new Submission("a.txt", Document.plain(text), SCORER.score(text));
    }

    private static Outcome outcome(String requirements) {
        return gate(requirements, "").evaluate(submission(TEXT), TODAY);
    }

    private static List<String> words(Outcome outcome) {
        return outcome.reasons().stream().map(Reason::words).toList();
    }

    @Test
    void aTextThatMeetsAllPasses() {
        assertThat(outcome("{\"minimumScore\": 0}, {\"atMost\": 100}"))
                .isEqualTo(new Outcome(Decision.PASS, List.of(), List.of()));
    }

    @Test
    void aScoreBelowTheMinimumBlocksOrWarns() {
        Outcome blocked = outcome("{\"minimumScore\": 99}");

        assertThat(blocked.decision()).isEqualTo(Decision.BLOCK);
        assertThat(words(blocked)).singleElement().asString().matches("the score is [\\d.]+, and 99 is asked for");
        assertThat(outcome("{\"minimumScore\": 99, \"then\": \"warn\"}").decision())
                .isEqualTo(Decision.WARN);
    }

    @Test
    void theLowerEndOfTheIntervalMayBeAskedFor() {
        double score = SCORER.score(TEXT).score().value().orElseThrow();

        assertThat(outcome("{\"minimumScore\": " + score + "}").decision()).isEqualTo(Decision.PASS);
        assertThat(words(outcome("{\"minimumScore\": " + score + ", \"of\": \"lower-end\"}")))
                .singleElement()
                .asString()
                .startsWith("the lower end of the score's interval is ");
    }

    @Test
    void aTextWithoutAScoreIsTreatedAsThePolicySays() {
        Submission shortText = submission("The bridge was built in 1931.");

        assertThat(gate("{\"minimumScore\": 10}", "").evaluate(shortText, TODAY).decision())
                .isEqualTo(Decision.WARN);
        assertThat(gate("{\"minimumScore\": 10, \"undetermined\": \"pass\"}", "")
                        .evaluate(shortText, TODAY)
                        .decision())
                .isEqualTo(Decision.PASS);
        Outcome blocked =
                gate("{\"minimumScore\": 10, \"undetermined\": \"block\"}", "").evaluate(shortText, TODAY);
        assertThat(blocked.decision()).isEqualTo(Decision.BLOCK);
        assertThat(words(blocked)).singleElement().asString().startsWith("there is no score: ");
    }

    @Test
    void aContradictionIsNamedWithItsPlace() {
        Outcome outcome = outcome("{\"noContradictionAbove\": 0.5}");

        assertThat(outcome.decision()).isEqualTo(Decision.BLOCK);
        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.requirement()).isEqualTo("noContradictionAbove");
            assertThat(reason.words())
                    .startsWith("line 1, column 1, “Neil Armstrong walked")
                    .contains("20 July 1969");
            assertThat(reason.finding())
                    .hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("contradiction/date"));
            assertThat(reason.place()).isPresent();
        });
        assertThat(outcome("{\"noContradictionAbove\": 1}").decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void tooManyOfARuleAreNamedWithTheirPlaces() {
        assertThat(outcome("{\"atMost\": 9, \"rules\": [\"hedge/weasel\"]}").decision())
                .isEqualTo(Decision.PASS);
        assertThat(words(outcome("{\"atMost\": 1, \"rules\": [\"hedge/weasel\"]}")))
                .containsExactly("2 by hedge/weasel, and at most 1 may be: line 2, column 1, “Some experts say”;"
                        + " line 2, column 63, “Many people believe”");
    }

    @Test
    void onlyWhatIsNewIsHeldAgainstATextThatWasThereBefore() {
        Baseline baseline = Baseline.EMPTY.with("a.txt", Document.plain(TEXT), SCORER.score(TEXT));
        String later = TEXT + "\nThe treaty was signed in Oslo on 3 May 1911.\n";
        Document document = Document.plain(later);
        Report report = SCORER.score(document);
        Gate gate = gate("{\"noNew\": [\"assertion\", \"contradiction\"]}", "");

        Outcome outcome = gate.evaluate(submission(later).with(baseline.compare("a.txt", document, report)), TODAY);

        assertThat(words(outcome))
                .singleElement()
                .asString()
                .startsWith(
                        "new: assertion/bare in line 5, column 1, “The treaty was signed in Oslo on 3 May 1911.”: ");
        assertThat(gate.evaluate(submission(later), TODAY).reasons())
                .as("without a baseline all is new")
                .hasSizeGreaterThan(2);
    }

    @Test
    void whatIsDismissedIsNotHeldAgainstTheText() {
        Document document = Document.plain(TEXT);
        Report report = SCORER.score(document);
        Gate gate = gate(
                "{\"noContradictionAbove\": 0.5}, {\"atMost\": 0}, {\"minimumScore\": 99, \"then\": \"warn\"}", "");
        List<Dismissal> all = report.findings().stream()
                .flatMap(finding -> Dismissal.of(finding, document, "M. Berg", "seen", Optional.of(TODAY)).stream())
                .toList();
        Dismissals dismissals = new Dismissals(all);

        Outcome outcome = gate.evaluate(submission(TEXT).with(dismissals.apply(report, document, TODAY)), TODAY);

        assertThat(outcome.decision())
                .as("the score is that of the text, dismissed or not")
                .isEqualTo(Decision.WARN);
        assertThat(outcome.reasons()).extracting(Reason::requirement).containsExactly("minimumScore");
        assertThat(outcome.remarks()).isEmpty();
        Outcome later = gate.evaluate(
                submission(TEXT).with(dismissals.apply(report, document, TODAY.plusDays(1))), TODAY.plusDays(1));
        assertThat(later.decision()).isEqualTo(Decision.BLOCK);
        assertThat(later.remarks())
                .hasSameSizeAs(all)
                .first()
                .asString()
                .contains("by M. Berg holds no more: held until 2026-11-22");
    }

    @Test
    void commentsInTheTextCountTooAndWrongOnesAreTold() {
        String html =
                "<!-- touchstone:ignore until=never --><p>One.</p><!-- touchstone:ignore hedge --><p>" + TEXT + "</p>";
        Document document = Html.read(html);
        Report report = SCORER.score(document);
        Outcome outcome = gate("{\"atMost\": 0, \"rules\": [\"hedging\"]}", "")
                .evaluate(
                        new Submission("a.html", document, report)
                                .with(Dismissals.NONE.apply(report, document, Ignores.in(document, Html::read), TODAY)),
                        TODAY);

        assertThat(outcome.decision()).isEqualTo(Decision.PASS);
        assertThat(outcome.remarks())
                .containsExactly(
                        "line 1: until=never: expected a day such as 2027-01-31, so the comment silences nothing");
    }

    @Test
    void anExceptionIsForSomeDocumentsAndRulesUntilItsLastDay() {
        String requirements = "{\"atMost\": 0, \"rules\": [\"hedging\"]}";
        Gate gate = gate(
                requirements,
                "{\"documents\": \"*.txt\", \"rules\": [\"hedge\"], \"until\": \"2026-11-22\", \"why\": \"old\"}");

        Outcome onTheDay = gate.evaluate(submission(TEXT), TODAY);
        assertThat(onTheDay.decision()).isEqualTo(Decision.PASS);
        assertThat(onTheDay.remarks()).containsExactly("exempt from hedge until 2026-11-22: old");
        Outcome after = gate.evaluate(submission(TEXT), TODAY.plusDays(1));
        assertThat(after.decision()).isEqualTo(Decision.BLOCK);
        assertThat(after.remarks())
                .containsExactly("an exception from hedge held until 2026-11-22, and that day has passed: old");
        assertThat(gate(requirements, "{\"documents\": \"drafts/**\", \"why\": \"draft\"}")
                        .evaluate(submission(TEXT), TODAY)
                        .decision())
                .isEqualTo(Decision.BLOCK);
    }

    @Test
    void anExceptionWithoutRulesIsFromTheWholePolicy() {
        Outcome outcome =
                gate("{\"minimumScore\": 99}", "{\"why\": \"satire\"}").evaluate(submission(TEXT), TODAY);

        assertThat(outcome.decision()).isEqualTo(Decision.PASS);
        assertThat(outcome.remarks()).containsExactly("exempt from the policy: satire");
    }

    @Test
    void theStrictestConsequenceDecidesAndComesFirst() {
        Outcome outcome = outcome("{\"minimumScore\": 99, \"then\": \"warn\"}, {\"noContradictionAbove\": 0.5}");

        assertThat(outcome.decision()).isEqualTo(Decision.BLOCK);
        assertThat(outcome.reasons()).extracting(Reason::decision).containsExactly(Decision.BLOCK, Decision.WARN);
    }

    @Test
    void whatBlocksIsNotWarnedOfBesides() {
        Outcome outcome =
                outcome("{\"noContradictionAbove\": 0.4, \"then\": \"warn\"}, {\"noContradictionAbove\": 0.5},"
                        + " {\"minimumScore\": 99}, {\"minimumScore\": 100, \"then\": \"warn\"}");

        assertThat(outcome.reasons()).hasSize(2).allMatch(reason -> reason.decision() == Decision.BLOCK);
    }

    @Test
    void theStandardPolicyStopsAContradiction() {
        assertThat(new Gate(Policy.standard()).evaluate(submission(TEXT), TODAY).decision())
                .isEqualTo(Decision.BLOCK);
    }
}
