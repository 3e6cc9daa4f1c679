package io.github.touchstone.dismissal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.markup.Format;
import io.github.touchstone.text.Document;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments inside a text let findings stand: which they are, what they act on, and what is wrong with them. */
class IgnoresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();

    private static Ignores in(Format format, String source) {
        return Ignores.in(format.read(source), format::read);
    }

    private static List<String> scopes(Format format, String source) {
        return in(format, source).all().stream()
                .map(ignore -> ignore.scope().of(source).strip())
                .toList();
    }

    private static List<String> problems(Format format, String source) {
        Document document = format.read(source);
        return Dismissals.NONE
                .apply(SCORER.score(document), document, Ignores.in(document, format::read), TODAY)
                .problems()
                .stream()
                .map(problem -> problem.line() + ": " + problem.words())
                .toList();
    }

    private static List<String> open(Format format, String source) {
        Document document = format.read(source);
        return Dismissals.NONE
                .apply(SCORER.score(document), document, Ignores.in(document, format::read), TODAY)
                .open()
                .stream()
                .map(Subject::quote)
                .map(quote -> quote.exact())
                .toList();
    }

    @Test
    void aCommentActsOnTheBlockThatFollows() {
        assertThat(
                        scopes(
                                Format.MARKDOWN,
                                "One.\n\n<!-- touchstone:ignore -->\n\nTwo two.\n\nThree.\n\n- <!-- touchstone:ignore -->Four\n- Five\n"))
                .containsExactly("Two two.", "Four");
        assertThat(scopes(
                        Format.HTML,
                        "<!-- touchstone:ignore --><h2>One</h2><p>Two</p><table><tr><td>Three<td>"
                                + "<!--touchstone:ignore-->Four<td>Five</table>"))
                .containsExactly("One", "Four");
    }

    @Test
    void aCommentRightAboveAParagraphOfMarkdownActsOnIt() {
        assertThat(scopes(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore -->\nTwo two.\nTwo.\n\nThree."))
                .containsExactly("Two two.\nTwo.");
    }

    @Test
    void insideABlockACommentActsOnThatBlock() {
        assertThat(scopes(Format.HTML, "<p>One.</p><p>Two <!-- touchstone:ignore --> three.</p><p>Four.</p>"))
                .containsExactly("Two <!-- touchstone:ignore --> three.");
    }

    @Test
    void aStretchReachesFromItsStartToItsEnd() {
        assertThat(scopes(
                        Format.HTML,
                        "<p>One.</p><!-- touchstone:ignore-start --><p>Two.</p><p>Three.</p><!-- touchstone:ignore-end -->"
                                + "<p>Four.</p>"))
                .containsExactly("<p>Two.</p><p>Three.</p>");
    }

    @Test
    void aCommentSaysWhichRulesWhoWhyAndUntilWhen() {
        Ignore ignore = in(
                        Format.HTML,
                        "<!-- touchstone:ignore hedge/weasel, citation hedging\n  why=\"it’s > that\" by='M. Berg' until=2027-01-01 -->"
                                + "<p>One.</p>")
                .all()
                .get(0);

        assertThat(ignore.rules().names()).containsExactly("hedge/weasel", "citation", "hedging");
        assertThat(ignore.who()).isEqualTo("M. Berg");
        assertThat(ignore.why()).isEqualTo("it’s > that");
        assertThat(ignore.until()).contains(LocalDate.of(2027, 1, 1));
        assertThat(ignore.line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title=\"<!-- touchstone:ignore -->\">One.</p><p>Two.</p>",
                "<script>var a = '<!-- touchstone:ignore -->';</script><p>Two.</p>",
                "<style><!-- touchstone:ignore --></style><p>Two.</p>",
                "<pre><code>&lt;!-- touchstone:ignore --&gt;</code></pre><p>Two.</p>",
                "<!-- a comment: <!-- touchstone:ignore --><p>Two.</p>",
                "<!-- touchstone is nice --><p>Two.</p>",
                "<!-- touchstone:ignore <p>Two.</p>"
            })
    void whatIsNoCommentOfThePageIsNone(String html) {
        assertThat(in(Format.HTML, html)).isEqualTo(Ignores.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n<!-- touchstone:ignore -->\n```\n\nTwo.",
                "    <!-- touchstone:ignore -->\n\nTwo.",
                "One `<!-- touchstone:ignore -->` one.\n\nTwo.",
                "One \\<!-- touchstone:ignore -->\n\nTwo.",
                "[One](a.html \"<!-- touchstone:ignore -->\")\n\nTwo."
            })
    void whatMarkdownShowsOrKeepsAsCodeIsNoComment(String markdown) {
        assertThat(in(Format.MARKDOWN, markdown)).isEqualTo(Ignores.NONE);
    }

    @Test
    void plainTextHasNoComments() {
        assertThat(in(Format.PLAIN, "<!-- touchstone:ignore -->\n\nOne.")).isEqualTo(Ignores.NONE);
    }

    @Test
    void onlyTheNamedRulesAreSilencedAndOnlyThere() {
        String weasel = "Some experts say that the bridge may be closed.";
        String text = "<p>" + weasel + "</p><!-- touchstone:ignore hedge/weasel --><p>" + weasel + "</p>"
                + "<!-- touchstone:ignore hedging --><p>" + weasel + "</p>";

        assertThat(open(Format.HTML, text))
                .filteredOn("some experts say"::equalsIgnoreCase)
                .hasSize(1);
        assertThat(open(Format.HTML, text)).filteredOn("may"::equals).hasSize(2);
    }

    @Test
    void aWaiverNamesTheComment() {
        String html =
                "<!-- touchstone:ignore why=\"a joke\" by=Berg --><p>Some experts say that the bridge may fall.</p>";
        Document document = Format.HTML.read(html);
        Review review =
                Dismissals.NONE.apply(SCORER.score(document), document, Ignores.in(document, Format.HTML::read), TODAY);

        assertThat(review.findings())
                .isNotEmpty()
                .allSatisfy(reviewed -> assertThat(reviewed.waivers())
                        .containsExactly(new Waiver(
                                "Berg",
                                "a joke",
                                Optional.empty(),
                                Optional.of(in(Format.HTML, html).all().get(0).comment()))));
    }

    @Test
    void whatIsWrittenWronglySilencesNothingAndIsTold() {
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore hedge/waesel -->\n\nTwo."))
                .containsExactly("3: touchstone:ignore names the rule \"hedge/waesel\", which nothing has");
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore-start -->\n\nTwo."))
                .containsExactly("3: touchstone:ignore-start has no touchstone:ignore-end, and silences nothing");
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore-end -->\n\nTwo."))
                .containsExactly("3: touchstone:ignore-end has no touchstone:ignore-start before it");
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore until=soon -->\n\nTwo."))
                .containsExactly("3: until=soon: expected a day such as 2027-01-31, so the comment silences nothing");
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore who=me -->\n\nTwo."))
                .containsExactly("3: who=: expected one of by=, why= and until=");
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore why=\"me -->\n\nTwo."))
                .containsExactly("3: why=: the quotation mark is never closed");
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:off -->\n\nTwo."))
                .containsExactly(
                        "3: touchstone:off: expected touchstone:ignore, touchstone:ignore-start or touchstone:ignore-end");
        assertThat(problems(Format.MARKDOWN, "One.\n\n<!-- touchstone:ignore -->\n"))
                .containsExactly("3: touchstone:ignore has nothing after it, and silences nothing");
        assertThat(problems(Format.MARKDOWN, "<!-- touchstone:ignore until=2026-11-21 -->\n\nTwo."))
                .containsExactly("1: touchstone:ignore held until 2026-11-21, and that day has passed");
    }

    @Test
    void rulesHeadingsAndSignalsAreAllKnown() {
        assertThat(problems(
                        Format.HTML, "<!-- touchstone:ignore hedging hedge hedge/booster contradiction --><p>Two.</p>"))
                .isEmpty();
    }

    @Test
    void veryManyCommentsTakeNoLongTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(in(Format.HTML, "<!-- touchstone:ignore --><p>One.</p>".repeat(20_000))
                            .all())
                    .hasSize(20_000);
            assertThat(in(Format.PLAIN, "<!-- touchstone:".repeat(100_000))).isEqualTo(Ignores.NONE);
        });
    }
}
