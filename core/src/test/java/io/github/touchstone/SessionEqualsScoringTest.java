package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.markup.Html;
import io.github.touchstone.markup.Markdown;
import io.github.touchstone.report.ReportJson;
import io.github.touchstone.score.Profile;
import io.github.touchstone.text.Document;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After every edit a session's report is that of a scorer that reads the whole text anew, byte for byte. */
class SessionEqualsScoringTest {

    private static final int SOME = 120;
    private static final int MANY = 12_000;

    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();
    private static final ReliabilityScorer WITH_FACTS = ReliabilityScorer.builder()
            .profile(Profile.ENCYCLOPEDIA)
            .facts(FactBase.of(List.of(
                    Fact.of("invasion", "Germany invaded the Soviet Union on 22 June 1941."),
                    Fact.of("treaty", "The River Treaty was signed in Karlsburg on 12 May 1932."),
                    Fact.of("length", "The river Lenn is 412 km long."))))
            .build();

    /** What is edited, and by whom it is scored. */
    record Case(String name, String source, Function<String, Document> reader, ReliabilityScorer scorer) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("plain", RandomEdits.resource("article.txt"), Document::plain, SCORER),
                new Case("plain with facts", RandomEdits.resource("article.txt"), Document::plain, WITH_FACTS),
                new Case("HTML", RandomEdits.resource("page.html"), Html::read, SCORER),
                new Case("Markdown", RandomEdits.resource("notes.md"), Markdown::read, SCORER));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void afterSomeEdits(Case edited) {
        edit(edited, 7, SOME);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("cases")
    void afterManyEdits(Case edited) {
        edit(edited, 11, MANY);
    }

    /** Most edits stay; some are taken back, and some are noted together with the next. */
    private static void edit(Case edited, long seed, int count) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed, edited.source);
        ScoringSession session = edited.scorer.session(edited.source, edited.reader);
        String source = edited.source;
        for (int i = 0; i < count; i++) {
            RandomEdits.RandomEdit edit = edits.next(source);
            session.put(edit.offset(), edit.removedLength(), edit.insertedText());
            if (random.nextInt(10) > 0) {
                assertSame(session, edited, edit.of(source), "edit " + i + ": " + edit);
            }
            if (random.nextInt(6) == 0) {
                RandomEdits.RandomEdit back = edit.undone(source);
                session.put(back.offset(), back.removedLength(), back.insertedText());
                assertSame(session, edited, source, "undo of edit " + i + ": " + edit);
            } else {
                source = edit.of(source);
            }
        }
    }

    private static void assertSame(ScoringSession session, Case edited, String source, String edit) {
        String incremental = ReportJson.of("a", session.score().report());
        String anew = ReportJson.of("a", edited.scorer.score(edited.reader.apply(source)));

        assertThat(session.source()).isEqualTo(source);
        assertThat(incremental).as(edit).isEqualTo(anew);
    }
}
