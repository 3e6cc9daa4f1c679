package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.citation.Citation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is unclear in a sentence is judged by how the whole text cites. */
class CitingStyleTest {

    private static final String RAISED =
            "Prices rose fast. 1 Wages fell, 2 and then stood. 3 The loss was known, 4 and large. 5,6\n\n";
    private static final String UNCLEAR = "It was known to banks 7 from the start.";

    @Test
    void aBareNumberThatIsDueCountsInATextThatCitesSo() {
        assertThat(labels(UNCLEAR)).isEmpty();
        assertThat(labels(RAISED + UNCLEAR)).endsWith("4", "5; 6", "7");
    }

    @Test
    void aBareNumberThatIsNotDueDoesNot() {
        assertThat(labels(RAISED + "It was known to banks 70 from the start.")).endsWith("4", "5; 6");
    }

    @Test
    void aNumberThatHasLostItsDistanceCountsBesideOthers() {
        assertThat(labels("Prices rose fast.1 Wages fell.2 Then the bank3 closed.4 The loss5 lasted.6"))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void namesOfThingsThatEndInNumbersAreNoStyle() {
        assertThat(labels("Take sample1 and sample2, then sample3, sample4 and sample5. Keep group1, group2, group3."))
                .isEmpty();
    }

    @Test
    void bareNumbersAreNotesAndNumbersInBracketsNumeric() {
        assertThat(Texts.find(RAISED)).extracting(Citation::kind).containsOnly(Kind.NOTE);
        assertThat(Texts.find("Prices rose (1). Wages fell (2). The loss was known (3)."))
                .extracting(Citation::kind)
                .containsOnly(Kind.NUMERIC);
    }

    @Test
    void aNumberAfterAFullStopBelongsToTheSentenceBefore() {
        assertThat(Texts.find(RAISED)).extracting(Citation::sentence).startsWith(0, 1, 1, 2);
    }

    @Test
    void numbersInABibliographyAreNoEvidence() {
        String entry = "Overy, Richard (1997), Why prices rose, 1 and fell, 2 or then stood. 3 Norton, New York. 4";
        assertThat(labels("It was known to others 5 , and to us.\n\n" + entry)).isEmpty();
    }

    @Test
    void aLoneNameWithItsYearCountsIfTheTextCitesThatWorkElsewhere() {
        String claim = "The ship was the Titanic. All follow Walter (1955) in this.";
        assertThat(labels(claim)).isEmpty();
        assertThat(labels(claim + " It sank (Walter, 1955).")).containsExactly("Walter 1955", "Walter 1955");
    }

    private static List<String> labels(String text) {
        return Texts.find(text).stream().map(Citation::label).toList();
    }
}
