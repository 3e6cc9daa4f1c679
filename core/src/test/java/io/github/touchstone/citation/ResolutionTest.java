package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.bibliography.BibliographyEntry;
import io.github.touchstone.markup.Html;
import io.github.touchstone.markup.Markdown;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final String LIST = """


            References

            [1] Nekrich, Aleksandr (1997), Pariahs, Columbia University Press, New York 1997.

            [2] Weinberg, Gerhard (2005), A World at Arms, Cambridge University Press, Cambridge 2005.

            [3] Overy, Richard (1997), Why the Allies Won, Norton, London 1997.
            """;

    private static final String NAMES = """


            References

            Nekrich, Aleksandr (1997), Pariahs, Columbia University Press

            Köstring, Ernst (1965), Der militärische Mittler, Mittler
            """;

    @Test
    void aNumberPointsToTheEntryOfThatNumber() {
        assertThat(numbers(Texts.find("The talks failed.[2] The war began." + LIST)))
                .containsExactly(List.of("2"));
    }

    @Test
    void aRangePointsToAllOfItsEntries() {
        assertThat(numbers(Texts.find("The talks failed [1–3]." + LIST))).containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void authorAndYearPointToTheirEntryWhateverTheAccents() {
        assertThat(Texts.find("The talks failed (Kostring 1965)." + NAMES))
                .singleElement()
                .satisfies(citation -> assertThat(citation.entries())
                        .extracting(BibliographyEntry::firstAuthor)
                        .containsExactly("Köstring"));
    }

    @Test
    void aCitationOfNothingListedPointsNowhere() {
        assertThat(Texts.find("The talks failed (Smith and Jones 2001)." + NAMES))
                .singleElement()
                .satisfies(citation -> assertThat(citation.entries()).isEmpty());
    }

    @Test
    void aRenderedNoteMarkPointsToItsNote() {
        Document page = Html.read("""
                <p>The talks failed.<sup><a href="#cite_note-n-7">[7]</a></sup> The war began.
                <ol class=references>
                <li id="cite_note-m-6">Weinberg, Gerhard (2005). A World at Arms. Cambridge.</li>
                <li id="cite_note-n-7"><a href="#cite_ref-n-7">^</a> Nekrich, Aleksandr (1997). Pariahs. Columbia.</li>
                </ol>""");
        assertThat(entryText(page)).containsExactly("Nekrich, Aleksandr (1997). Pariahs. Columbia.");
    }

    @Test
    void aMarkdownFootnotePointsToItsNote() {
        Document page = Markdown.read("""
                The talks failed.[^b] The war began.

                [^a]: Weinberg, Gerhard (2005). A World at Arms. Cambridge.
                [^b]: Nekrich, Aleksandr (1997). Pariahs. Columbia.
                """);
        assertThat(entryText(page)).containsExactly("Nekrich, Aleksandr (1997). Pariahs. Columbia.");
    }

    @Test
    void manyMarksOnManyNamesakesAreReadInGoodTime() {
        String many = "The talks failed.[1] ".repeat(20_000) + "\n\nReferences\n\n"
                + "[1] Nekrich, Pariahs, London 1997.\n\n".repeat(20_000);
        assertThat(Texts.find(many)).hasSize(20_000);
    }

    private static List<List<String>> numbers(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.entries().stream()
                        .map(BibliographyEntry::number)
                        .toList())
                .toList();
    }

    private static List<String> entryText(Document page) {
        return Texts.find(page).stream()
                .flatMap(citation -> citation.entries().stream())
                .map(entry -> entry.span().of(page.text()))
                .toList();
    }
}
