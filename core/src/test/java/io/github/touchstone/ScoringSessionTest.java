package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.markup.Html;
import io.github.touchstone.report.ReportJson;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScoringSessionTest {

    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();
    private static final String TEXT = SampleText.PLAIN;

    private static ScoringSession session() {
        return SCORER.session(TEXT);
    }

    private static String words(Finding finding, ScoringSession session) {
        return finding.span().of(session.source());
    }

    private static void assertFresh(ScoringSession session) {
        assertThat(ReportJson.of("a", session.report())).isEqualTo(ReportJson.of("a", SCORER.score(session.source())));
    }

    @Test
    void aSessionBeginsWithTheReportOfItsText() {
        assertFresh(session());
    }

    @Test
    void aHedgeThatIsTypedComesAndThatIsTakenOutGoes() {
        ScoringSession session = session();
        int place = TEXT.indexOf("Poland was") + "Poland ".length();

        ReportChange typed = session.edit(place, 0, "perhaps ");
        assertThat(typed.came()).extracting(finding -> words(finding, session)).contains("perhaps");

        ReportChange undone = session.edit(place, "perhaps ".length(), "");
        assertThat(undone.went()).extracting(Finding::id).containsAll(ids(typed.came()));
        assertThat(session.source()).isEqualTo(TEXT);
        assertThat(undone.report()).isEqualTo(typed.before());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @Test
    void whatStandsBehindAnEditMovesOrChanges() {
        ScoringSession session = session();
        ReportChange change = session.edit(0, 0, "\n\n");

        assertThat(change.came()).isEmpty();
        assertThat(change.went()).isEmpty();
        assertThat(change.moved()).hasSameSizeAs(session.report().findings());
        assertThat(change.moved())
                .allSatisfy(kept -> assertThat(kept.after().span().start())
                        .isEqualTo(kept.before().span().start() + 2));
    }

    @Test
    void anEditOfNothingChangesNothing() {
        ReportChange change = session().edit(5, 0, "");

        assertThat(change.isEmpty()).isTrue();
        assertThat(change.report()).isSameAs(change.before());
    }

    @Test
    void editsThatAreOnlyNotedAreScoredTogether() {
        ScoringSession session = session();
        session.put(0, 0, "Perhaps. ");
        session.put(0, "Perhaps".length(), "Maybe");

        assertThat(session.source()).startsWith("Maybe. The Axis");
        assertThat(session.report()).isEqualTo(SCORER.score(TEXT));
        assertThat(session.score().report()).isEqualTo(SCORER.score("Maybe. " + TEXT));
    }

    @Test
    void allOfATextMayBeReplaced() {
        ScoringSession session = session();
        session.edit(0, TEXT.length(), "");
        assertFresh(session);
        session.edit(0, 0, TEXT);
        assertFresh(session);
        assertThat(session.report()).isEqualTo(SCORER.score(TEXT));
    }

    @Test
    void aSurrogatePairMayBePartedAndJoined() {
        ScoringSession session = session();
        session.edit(4, 0, "\ud83d\ude00");
        session.edit(5, 0, "x");
        assertFresh(session);
        session.edit(5, 1, "");
        assertFresh(session);
        session.edit(4, 1, "");
        assertFresh(session);
    }

    @Test
    void offsetsAreOfTheSourceInMarkup() {
        String page = "<p>" + TEXT.replace("\n\n", "</p>\n<p>") + "</p>";
        ScoringSession session = SCORER.session(page, Html::read);
        int place = page.indexOf("was divided");

        ReportChange change = session.edit(place, 0, "<i>perhaps</i> ");

        assertThat(change.came()).extracting(finding -> words(finding, session)).contains("perhaps");
        assertThat(change.report()).isEqualTo(SCORER.score(Html.read(session.source())));
    }

    @Test
    void aCancelledScoringLosesNoEdit() {
        ScoringSession session = session();
        session.put(0, 0, "Perhaps it rained. ");

        for (int times = 0; times < 3; times++) {
            AtomicInteger asked = new AtomicInteger(times);
            assertThat(session.score(() -> asked.getAndDecrement() == 0)).isEmpty();
            assertThat(session.report()).isEqualTo(SCORER.score(TEXT));
        }
        session.put(session.source().length(), 0, " It may have snowed.");

        assertThat(session.score().before()).isEqualTo(SCORER.score(TEXT));
        assertFresh(session);
    }

    @Test
    void aScoringThatFailsLosesNoEdit() {
        AtomicInteger failures = new AtomicInteger();
        ScoringSession session = SCORER.session(TEXT, source -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("no reading today");
            }
            return Document.plain(source);
        });
        failures.set(1);

        assertThatThrownBy(() -> session.edit(0, 0, "Perhaps. ")).hasMessage("no reading today");
        failures.set(0);
        session.score();
        assertFresh(session);
    }

    @Test
    void aRangeOutsideTheTextIsRefusedByName() {
        ScoringSession session = SCORER.session("0123456789");

        assertThatThrownBy(() -> session.put(11, 0, "a"))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("offset 11: expected 0 to 10");
        assertThatThrownBy(() -> session.edit(-1, 0, "a")).hasMessage("offset -1: expected 0 to 10");
        assertThatThrownBy(() -> session.edit(4, 7, "a")).hasMessage("removedLength 7 at offset 4: expected 0 to 6");
        assertThatThrownBy(() -> session.edit(4, -1, "a")).hasMessage("removedLength -1 at offset 4: expected 0 to 6");
        assertThat(session.source()).isEqualTo("0123456789");
    }

    @Test
    void editsMayBeNotedWhileAnotherThreadScores() throws Exception {
        ScoringSession session = session();
        Thread worker = new Thread(() -> {
            for (int i = 0; i < 50; i++) {
                session.score();
            }
        });
        worker.start();
        for (int i = 0; i < 500; i++) {
            session.put(i, 0, i % 7 == 0 ? " " : "a");
        }
        worker.join();
        session.score();

        assertFresh(session);
    }
}
