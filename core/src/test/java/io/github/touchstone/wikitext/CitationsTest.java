package io.github.touchstone.wikitext;

import static io.github.touchstone.text.DescribedDocument.annotations;
import static io.github.touchstone.text.DescribedDocument.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citation templates, full and short. */
class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cite book¦first=John¦last=Smith¦last2=Doe¦first2=J.¦title=The ''Book''¦year=2001¦publisher=Press"
                        + "¦location=London¦page=4¦isbn=123"
                        + "|Smith, John; Doe, J. (2001). The Book. London: Press. p. 4. ISBN 123.",
                "cite web¦url=https://x.y¦title=Page¦website=[[The Site¦Site]]¦date=3 May 2001¦access-date=1 June 2002"
                        + "|'\"Page\". Site. Retrieved 1 June 2002. 3 May 2001.'",
                "Cite journal¦author=A. B.¦title=Why?¦journal=Nature¦volume=1¦issue=2¦pages=3–4¦date=1999¦doi=10.1/x"
                        + "|'A. B. (1999). \"Why?\". Nature. 1 (2): 3–4. doi:10.1/x.'",
                "cite book¦last=A¦chapter=Ch¦title=T¦editor-last=E¦editor1-first=F¦year=2"
                        + "|'A (2). \"Ch\". E, F (ed.). T.'",
                "Internetquelle¦url=https://x.y¦titel=Seite¦autor=A B¦werk=W¦datum=2001-02-03"
                        + "|'A B (2001-02-03). \"Seite\". W.'",
                "cite nothing¦7¦words|'7, words'",
            })
    void areWrittenOutInCitationStyle1(String template, String shown) {
        Document document = Wikitext.read("* {{" + template.replace('¦', '|') + "}}");

        assertThat(document.text()).isEqualTo(shown);
    }

    @Test
    void eachValueStandsInItsPlace() {
        Document document = Wikitext.read("{{cite book|title=Some title|last=Smith|year=2001}}");
        int start = document.text().indexOf("Some title");

        assertThat(document.text()).isEqualTo("Smith (2001). Some title.");
        assertThat(document.toSource(new Span(start, start + 10))).isEqualTo(new Span(18, 28));
    }

    @Test
    void aTitleLeadsToItsAddress() {
        assertThat(annotations(Wikitext.read("{{cite web|title=A|url=https://x.y}}")))
                .containsExactly("LINK A|https://x.y");
        assertThat(annotations(Wikitext.read("{{cite web|url=https://x.y}}")))
                .containsExactly("LINK https://x.y|https://x.y");
    }

    @Test
    void shortCitationsLeadToFullOnes() {
        Document document =
                Wikitext.read("a{{sfn|Smith|Doe|2001a|p=4}} b{{sfn|Smith|Doe|2001a|p=4}} c{{sfn|Smith|2001}}\n"
                        + "* {{cite book|last1=Smith|last2=Doe|date=May 2001a|title=T}}");

        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH a[1] b[1] c[2]",
                        "LIST_ITEM 1 Smith; Doe (May 2001a). T.",
                        "NOTE Smith & Doe 2001a, p. 4.",
                        "NOTE Smith 2001.");
        assertThat(annotations(document))
                .contains(
                        "LINK Smith & Doe 2001a|#CITEREFSmithDoe2001a",
                        "ANCHOR Smith; Doe (May 2001a). T.|CITEREFSmithDoe2001a",
                        "ANCHOR Smith & Doe 2001a, p. 4.|cite_note-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harvnb¦Smith¦2001¦pp=4–5|Smith 2001, pp. 4–5|CITATION Smith 2001¦Smith 2001",
                "harv¦Smith¦2001|(Smith 2001)|CITATION Smith 2001¦Smith 2001",
                "harvtxt¦Smith¦Doe¦2001|Smith & Doe (2001)|CITATION Smith & Doe (2001)¦Smith Doe 2001",
                "harvnb¦A¦B¦C¦D¦2001|A et al. 2001|CITATION A et al. 2001¦A B C D 2001",
                "harvnb¦A¦B¦C¦2001|A, B & C 2001|CITATION A, B & C 2001¦A B C 2001",
            })
    void shortCitationsInTheTextAreCitations(String template, String shown, String annotation) {
        Document document = Wikitext.read("{{" + template.replace('¦', '|') + "}}");

        assertThat(document.text()).isEqualTo(shown);
        assertThat(annotations(document)).contains(annotation.replace('¦', '|'));
        assertThat(annotations(document)).anyMatch(line -> line.startsWith("LINK ") && line.contains("|#CITEREF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last=A¦year=1999¦ref={{sfnref¦BBC¦2001}}|CITEREFBBC2001",
                "last=A¦year=1999¦ref=own|own",
                "last=A¦year=1999¦ref=harv|CITEREFA1999",
                "vauthors=Smith J, Brown AB¦date=2 May 1999|CITEREFSmithBrown1999",
                "editor-last=A¦date=1999|CITEREFA1999",
                "last=[[A B¦A]]¦date=1999|CITEREFA1999",
            })
    void theAnchorIsNamedAsShortCitationsNameIt(String arguments, String name) {
        Document document = Wikitext.read("{{cite book|title=T|" + arguments.replace('¦', '|') + "}}");

        assertThat(document.annotations()).anyMatch(note -> note.value().equals(name));
    }

    @Test
    void aCitationMayHaveNoAnchor() {
        assertThat(Wikitext.read("{{cite book|title=T|last=A|year=1999|ref=none}}")
                        .annotations())
                .isEmpty();
        assertThat(Wikitext.read("{{cite book|title=T|year=1999}}").annotations())
                .isEmpty();
    }
}
