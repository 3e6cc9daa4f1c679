package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for the entries of every text, and where one begins and ends. */
class BlockEntriesTest {

    private static final List<String> PIECES = List.of(
            "References\n\n",
            "\n",
            "\n\n",
            "[1] ",
            "[2] ",
            "12. ",
            "Smith, J. ",
            "Smith J, Lee K. ",
            "———. ",
            "(2001). ",
            "2001a",
            "The pact and after. ",
            "“The pact,” ",
            "In: Lee, K. (ed.), ",
            "London: Norton, ",
            "J. Hist. 12(3), pp. 3–5.",
            "https://kew.org/a ",
            "ISBN ",
            "- ",
            ", ",
            "\ud83d",
            "\u0301",
            "é ");

    @Test
    void entriesLieInTheirBlocksInOrderAndShowWhatStandsThere() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            StringBuilder pieces = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                pieces.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = pieces.toString();
            Document document = Document.plain(text);
            int last = 0;
            for (BibliographyEntry entry : Texts.find(document).entries()) {
                assertThat(entry.span().start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(document.blocks().get(entry.block()).span().contains(entry.span()))
                        .as(text)
                        .isTrue();
                assertThat(entry.span().of(text))
                        .as(text)
                        .contains(entry.title())
                        .contains(entry.year());
                assertThat(entry.label()).as(text).doesNotContain("\n");
                last = entry.span().end();
            }
        }
    }

    @Test
    void eachEntryOfABlockHasItsOwnSpan() {
        String list = "[1] J. Lim, “Context by region ancestry,” ICCV, 2009. ";
        String text = "References\n\n" + list + "[2] D. Gusfield. Algorithms on Strings. CUP, 1997.";

        assertThat(Texts.find(text).entries())
                .extracting(entry -> entry.span().of(text))
                .containsExactly(list.strip(), "[2] D. Gusfield. Algorithms on Strings. CUP, 1997.");
    }

    @Test
    void aNumberInBracketsThatDoesNotCountOnBeginsNoEntry() {
        assertThat(Texts.find("References\n\n[1] J. Lim, “Context [7] by region,” ICCV, 2009.")
                        .entries())
                .hasSize(1);
    }

    @Test
    void anEntryWithoutAFullStopClosesNoSection() {
        assertThat(Texts.find("References\n\nSmith, J. (2001). The pact\n\nOn the pact, which is long.")
                        .entries())
                .hasSize(2);
    }
}
