package io.github.touchstone.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.text.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept of findings leads back to them in a later state of the text. */
class AnchoringTest {

    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();
    private static final String TEXT = """
            The council met on Monday, and eleven members voted for the new budget. Perhaps the bridge may be closed in
            the spring, the engineer wrote. The bank lent the city 40 million euros in 2019.

            The mayor may well resign, some experts say. The bridge was built in 1931 by a firm from Leeds.
            """;

    private static List<Subject> subjects(String text) {
        Document document = Document.plain(text);
        return new Subjects(document).of(SCORER.score(document).findings());
    }

    private static List<Anchor> anchors(String text) {
        return subjects(text).stream().map(Subject::anchor).toList();
    }

    /** Anchors as if all ids had changed. */
    private static List<Anchor> withoutIds(String text) {
        return anchors(text).stream()
                .map(anchor -> new Anchor("0000000000000000", anchor.rule(), anchor.quote()))
                .toList();
    }

    private static List<String> lost(List<Anchor> anchors, String text) {
        Anchoring anchoring = Anchoring.of(anchors, subjects(text));
        return anchors.stream()
                .filter(anchor -> anchoring.find(anchor).isEmpty())
                .map(anchor -> anchor.quote().exact())
                .toList();
    }

    @Test
    void anUnchangedTextKeepsAll() {
        assertThat(anchors(TEXT)).hasSizeGreaterThan(5);
        assertThat(lost(anchors(TEXT), TEXT)).isEmpty();
        assertThat(lost(withoutIds(TEXT), TEXT)).isEmpty();
    }

    @Test
    void eachAnchorFindsItsOwnPlaceThoughOthersHaveTheSameWords() {
        List<Subject> subjects = subjects(TEXT);
        List<Anchor> anchors = withoutIds(TEXT);
        Anchoring anchoring = Anchoring.of(anchors, subjects);

        for (int i = 0; i < anchors.size(); i++) {
            assertThat(anchoring.find(anchors.get(i))).contains(subjects.get(i));
        }
    }

    @Test
    void aParagraphMayMoveAndOthersMayComeBetween() {
        int second = TEXT.indexOf("The mayor");
        String moved = TEXT.substring(second) + "\nA new paragraph of plain words.\n\n" + TEXT.substring(0, second);

        assertThat(lost(withoutIds(TEXT), moved)).isEmpty();
    }

    @Test
    void changedWordsAreLostAndNoOtherIs() {
        assertThat(lost(anchors(TEXT), TEXT.replace("some experts say", "many insiders claim")))
                .contains("some experts say")
                .allMatch(words -> words.contains("some experts say"));
    }

    @Test
    void aShortWordIsNotTakenForTheSameElsewhere() {
        String text = TEXT.replace("Perhaps the bridge may be closed in\nthe spring", "The bridge will be closed");
        List<Anchor> may = anchors(TEXT).stream()
                .filter(anchor -> anchor.quote().exact().equals("may"))
                .limit(1)
                .toList();

        assertThat(may).hasSize(1);
        assertThat(lost(may, text)).containsExactly("may");
    }

    @Test
    void punctuationAndCaseAreNotWords() {
        String text = TEXT.replace(
                "The bank lent the city 40 million euros in 2019.",
                "The BANK lent the city, 40 million euros, in 2019.");

        assertThat(lost(anchors(TEXT), text)).isEmpty();
    }

    @Test
    void aSubjectIsGivenToOneAnchorOnly() {
        List<Subject> subjects = subjects(TEXT);
        List<Anchor> twice = anchors(TEXT + "\n" + TEXT);
        Anchoring anchoring = Anchoring.of(twice, subjects);

        assertThat(twice.stream().map(anchoring::find).flatMap(Optional::stream))
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(subjects.size());
    }
}
