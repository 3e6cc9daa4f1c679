package io.github.touchstone.latex;

import static io.github.touchstone.text.DescribedDocument.annotations;
import static io.github.touchstone.text.DescribedDocument.blocks;
import static io.github.touchstone.text.DescribedDocument.sources;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations, bibliography entries, links and footnotes. */
class LatexCitationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\cite{a, b}",
                "\\citep[see][p.~4]{a,b}",
                "\\citet*{a,b}",
                "\\citealp{a,b}",
                "\\parencite[4]{a,b}",
                "\\textcite{a,b}",
                "\\autocite{a,,b}",
                "\\footcite{a,b}",
                "\\citeauthor{a,b}",
                "\\citeyear {a,b}",
                "\\autocites[1]{a}[2]{b}"
            })
    void aCitationStandsForItsWholeCommand(String command) {
        Document document = Latex.read("As " + command + " says.");

        assertThat(document.text()).isEqualTo("As [a; b] says.");
        assertThat(annotations(document)).containsExactly("CITATION [a; b]|a; b", "LINK a|#a", "LINK b|#b");
        assertThat(sources(document, Annotation.Kind.CITATION)).containsExactly(command);
    }

    @Test
    void whatIsNotShownIsNoCitation() {
        assertThat(Latex.read("a\\nocite{*} \\cite{} \\cite b").text()).isEqualTo("a b");
    }

    @Test
    void entriesAreItemsThatCitationsLeadTo() {
        Document document =
                Latex.read("\\cite{x}\n\\begin{thebibliography}{99}\n\\bibitem[S(2001)]{x} Smith. \\newblock T.\n"
                        + "\\bibitem{y}\nJones.\n\\end{thebibliography}\nAfter.");

        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH [x]",
                        "HEADING 2 References",
                        "LIST_ITEM 1 Smith. T.",
                        "LIST_ITEM 1 Jones.",
                        "PARAGRAPH After.");
        assertThat(annotations(document)).contains("ANCHOR Smith. T.|x", "ANCHOR Jones.|y");
        assertThat(document.toSource(document.blocks().get(1).span()).of(document.source()))
                .isEqualTo("\\begin{thebibliography}{99}");
    }

    @Test
    void footnotesFollowTheirParagraph() {
        Document document =
                Latex.read("One\\footnote{A \\emph{note}\\footnote{In it.}, \\cite{k}.} two.\n\nThree\\footnote{B.}");

        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH One[1] two.",
                        "NOTE A note[2], [k].",
                        "NOTE In it.",
                        "PARAGRAPH Three[3]",
                        "NOTE B.");
        assertThat(annotations(document))
                .contains("NOTE_MARK [1]|1", "LINK [1]|#footnote-1", "ANCHOR A note[2], [k].|footnote-1");
        assertThat(sources(document, Annotation.Kind.NOTE_MARK)).endsWith("\\footnote{B.}");
    }

    @Test
    void aFootnoteMayStandApartFromItsMark() {
        Document document =
                Latex.read("One\\footnotemark{} two\\footnotetext{A.} three\\footnotemark[7]\\footnotetext[7]{B.}");

        assertThat(blocks(document)).containsExactly("PARAGRAPH One[1] two three[7]", "NOTE A.", "NOTE B.");
        assertThat(annotations(document)).contains("ANCHOR A.|footnote-1", "ANCHOR B.|footnote-7");
    }

    @Test
    void anUnclosedFootnoteLosesNothing() {
        assertThat(blocks(Latex.read("One\\footnote{two\n\nthree")))
                .containsExactly("PARAGRAPH Onetwo", "PARAGRAPH three");
    }

    @Test
    void linksKeepTheirAddress() {
        assertThat(annotations(Latex.read("\\url{https://x.y/a%20_b} \\href{https://x.y/\\%20}{the \\emph{page}}")))
                .containsExactly("LINK https://x.y/a%20_b|https://x.y/a%20_b", "LINK the page|https://x.y/%20");
    }
}
