package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyFinder;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.markup.Html;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.wikitext.Wikitext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFlawsTest {

    private static final String LIST = """


            References

            [1] Nekrich, Aleksandr (1997), Pariahs, Columbia University Press, New York 1997.

            [2] Weinberg, Gerhard (2005), A World at Arms, Cambridge University Press, Cambridge 2005.
            """;

    @Test
    void aSoundTextHasNone() {
        assertThat(flaws("The talks failed.[1] The war began.[2]" + LIST)).isEmpty();
    }

    @Test
    void aNumberWithoutEntryDangles() {
        assertThat(flaws("The talks failed.[1] The war began.[2] It was long.[9]" + LIST))
                .containsExactly("DANGLING 9 in [9]");
        assertThat(flaws("The talks failed [1, 2, 9]." + LIST)).containsExactly("DANGLING 9 in [1, 2, 9]");
    }

    @Test
    void aNumberDanglesOnlyWhereTheTextNumbersItsSources() {
        assertThat(flaws("The talks failed.[9]\n\nReferences\n\nNekrich, Aleksandr (1997), Pariahs, Columbia"))
                .isEmpty();
        assertThat(flaws("The talks failed.[9]")).isEmpty();
    }

    @Test
    void anEntryThatNothingPointsToIsUncited() {
        assertThat(flaws("The talks failed.[1]" + LIST))
                .singleElement()
                .asString()
                .startsWith("UNCITED 2 in [2] Weinberg");
    }

    @Test
    void aNumberThatStandsTwiceIsADuplicate() {
        assertThat(flaws("The talks failed.[1] It began.[2]" + LIST + "\n[2] Overy, Why the Allies Won, London 1997."))
                .contains("DUPLICATE 2 in [2] Overy, Why the Allies Won, London 1997.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[citation needed]",
                "[Citation needed]",
                "(citation needed)",
                "[citation needed May 2020]",
                "[who?]",
                "[by whom?]",
                "[better source needed]",
                "[dead link]",
                "[ref]",
                "[TK]",
                "[source?]"
            })
    void wordsInPlaceOfASourceAreAPlaceholder(String words) {
        assertThat(flaws("The talks failed " + words + " that year."))
                .containsExactly("PLACEHOLDER " + words + " in " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[sic]", "[ref 12]", "(ref)", "(who)", "[who]", "[cite this page]", "(citation)", "[...]"})
    void otherWordsInBracketsAreNone(String words) {
        assertThat(flaws("The talks failed " + words + " that year.")).isEmpty();
    }

    @Test
    void anAddressSetAsideForExamplesIsDead() {
        assertThat(flaws("It is so, see https://www.example.com/report for it."))
                .containsExactly("DEAD_ADDRESS https://www.example.com/report in https://www.example.com/report");
        assertThat(flaws(Html.read("<p>It is <a href='https://example.org/a'>so</a> now.")))
                .containsExactly("DEAD_ADDRESS https://example.org/a in so");
    }

    @Test
    void aListBesideTheNotesNeedNotBeCited() {
        assertThat(flaws(Wikitext.read("""
                        The talks failed.<ref>https://kew.org/a</ref> The war began.<ref name=w>Weinberg 2005</ref>

                        == Literature ==
                        * Nekrich, Aleksandr (1997), Pariahs, Columbia University Press
                        """))).isEmpty();
    }

    @Test
    void anEmptyReferenceDangles() {
        assertThat(flaws(Wikitext.read("The talks failed.<ref>https://kew.org/a</ref> The war began.<ref/>")))
                .containsExactly("DANGLING 2 in [2]");
    }

    @Test
    void brokenMarkupIsToldOnce() {
        DocumentBuilder builder = new DocumentBuilder("One. Two.");
        builder.verbatim(0, 4);
        builder.annotate(Annotation.Kind.BROKEN, 0, "a reference never closed");
        builder.verbatim(4, 9);
        builder.annotate(Annotation.Kind.BROKEN, 5, "a template never closed");

        assertThat(flaws(builder.build()))
                .containsExactly("BROKEN_MARKUP a reference never closed, and 1 more in One.");
    }

    private static List<String> flaws(String text) {
        return flaws(Document.plain(text));
    }

    private static List<String> flaws(Document document) {
        Segmentation text = Segmentation.of(document);
        Bibliography bibliography =
                BibliographyFinder.find(text, Lexicons.standard().match(text));
        return CitationFlaws.find(text, bibliography, CitationFinder.find(text, bibliography)).stream()
                .map(flaw ->
                        flaw.kind() + " " + flaw.label() + " in " + flaw.span().of(document.text()))
                .toList();
    }
}
