package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BibliographyTest {

    @Test
    void everythingUnderAReferenceHeadingUpToTheNextHeadingIsReference() {
        assertThat(references("""
                        The pact failed in the end.

                        References

                        Some source, and where it was found.

                        Another source, and where that was found.

                        Aftermath

                        The war went on for years.
                        """)).containsExactly(1, 2, 3);
    }

    @Test
    void anEditLinkOrAColonDoesNotHideAHeading() {
        assertThat(references("Further reading[edit]\n\nA book on the pact, which is long."))
                .containsExactly(0, 1);
        assertThat(references("Sources:\n\nA book on the pact, which is long.")).containsExactly(0, 1);
    }

    @Test
    void aHeadingThatOnlyMentionsReferencesOpensNoSection() {
        assertThat(references("References to the pact in film\n\nThe pact is shown in many films."))
                .isEmpty();
    }

    @Test
    void anEntryIsKnownWithoutAHeading() {
        assertThat(references("Overy, Richard (1997), Why the Allies Won, W. W. Norton & Company, 0-393-31619-X"))
                .containsExactly(0);
        assertThat(references("Smith J, Lee K. The pact and after. J Hist. 2001;12:33-45."))
                .containsExactly(0);
        assertThat(references("Nekrich, Aleksandr. Pariahs, Partners, Predators. Columbia, 1997."))
                .containsExactly(0);
        assertThat(references("[12] Lee, The pact and after, London 2001.")).containsExactly(0);
    }

    @Test
    void aSentenceWithNamesAndAYearIsNoEntry() {
        assertThat(references("Smith, Jones and Lee (2001) show that the pact failed."))
                .isEmpty();
        assertThat(references("Berlin, the capital of Germany, was bombed in the autumn of 1940."))
                .isEmpty();
    }

    @Test
    void theWordIsbnAloneAndATitleBetweenEntriesBelongToThem() {
        assertThat(references("""
                        Fest, Joachim C. (2002), , Houghton Mifflin Harcourt, ISBN 0-15-602754-2

                        Hitler

                        Figes, Orlando (2007), , Macmillan, 978-0-8050-7461-1

                        ISBN
                        """)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void anEntryIsLabelledAsItIsCited() {
        assertThat(Texts.find("""
                                Nekrich, Aleksandr; Ulam, Adam Bruno (1997), Pariahs, Columbia University Press

                                Al-Salahi, R. (2010a), Pariahs, Columbia University Press

                                [12] Lee, The pact and after, London 2001.
                                """).entries())
                .extracting(BibliographyEntry::label)
                .containsExactly("Nekrich 1997", "Al-Salahi 2010a", "12");
    }

    private static List<Integer> references(String text) {
        Bibliography found = Texts.find(text);
        return IntStream.range(0, Document.plain(text).blocks().size())
                .filter(found::lists)
                .boxed()
                .toList();
    }
}
