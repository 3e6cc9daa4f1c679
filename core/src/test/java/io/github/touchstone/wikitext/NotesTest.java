package io.github.touchstone.wikitext;

import static io.github.touchstone.text.DescribedDocument.annotations;
import static io.github.touchstone.text.DescribedDocument.blocks;
import static io.github.touchstone.text.DescribedDocument.sources;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;

/** Note marks, and where their notes are. */
class NotesTest {

    @Test
    void aMarkStandsForItsWholeTagAndLeadsToItsNote() {
        Document document = Wikitext.read("Text.<ref>A ''note''.</ref> More.");

        assertThat(blocks(document)).containsExactly("PARAGRAPH Text.[1] More.", "NOTE A note.");
        assertThat(annotations(document))
                .containsExactly("NOTE_MARK [1]|1", "LINK [1]|#cite_note-1", "ANCHOR A note.|cite_note-1");
        assertThat(sources(document, Annotation.Kind.NOTE_MARK)).containsExactly("<ref>A ''note''.</ref>");
        assertThat(sources(document, Annotation.Kind.ANCHOR)).containsExactly("A ''note''.");
    }

    @Test
    void aNameUsedAgainHasTheSameNumber() {
        Document document =
                Wikitext.read("a<ref name=\"x y\"/> b<ref>one</ref> c<ref name='x y'>two</ref> d<REF name=z />");

        assertThat(blocks(document)).containsExactly("PARAGRAPH a[1] b[2] c[1] d[3]", "NOTE two", "NOTE one");
        assertThat(sources(document, Annotation.Kind.NOTE_MARK))
                .containsExactly(
                        "<ref name=\"x y\"/>", "<ref>one</ref>", "<ref name='x y'>two</ref>", "<REF name=z />");
    }

    @Test
    void groupsCountApart() {
        Document document = Wikitext.read(
                "a<ref group=n>one</ref> b<ref group=\"n\" name=x>two</ref> c<ref>three</ref> d{{efn|four}} e{{efn-ua|five}}");

        assertThat(document.text()).startsWith("a[n 1] b[n 2] c[1] d[a] e[A]");
        assertThat(annotations(document)).contains("NOTE_MARK [n 2]|n 2", "LINK [n 2]|#cite_note-2", "NOTE_MARK [a]|a");
    }

    @Test
    void notesStandWhereThePageListsThem() {
        Document document = Wikitext.read(
                "a<ref>one</ref>{{efn|two}}\n== Notes ==\n{{notelist}}\n== References ==\n{{Reflist|2}}\n== More ==\nb<ref>three</ref>");

        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH a[1][a]",
                        "HEADING 2 Notes",
                        "NOTE two",
                        "HEADING 2 References",
                        "NOTE one",
                        "HEADING 2 More",
                        "PARAGRAPH b[2]",
                        "NOTE three");
    }

    @Test
    void notesDefinedInTheListAreNoMarks() {
        Document document = Wikitext.read(
                "a<ref name=x/>\n<references><ref name=x>one</ref><ref name=y>two</ref></references>\n{{reflist|refs=<ref name=z>three</ref>}}");

        assertThat(blocks(document)).containsExactly("PARAGRAPH a[1]", "NOTE one", "NOTE two", "NOTE three");
        assertThat(sources(document, Annotation.Kind.NOTE_MARK)).containsExactly("<ref name=x/>");
    }

    @Test
    void anEmptyTagIsAMarkWithoutANote() {
        Document document = Wikitext.read("a<ref></ref> b<ref /> c<ref name=nowhere /> d<ref><!-- x --></ref>");

        assertThat(blocks(document)).containsExactly("PARAGRAPH a[1] b[2] c[3] d[4]");
        assertThat(document.annotations()).noneMatch(note -> note.kind() == Annotation.Kind.ANCHOR);
    }

    @Test
    void aTagThatIsNeverClosedTakesTheRestOfItsParagraph() {
        assertThat(blocks(Wikitext.read("One.<ref>Smith 2001\nand more.\n\nTwo.")))
                .containsExactly("PARAGRAPH One.[1]", "PARAGRAPH Two.", "NOTE Smith 2001 and more.");
        assertThat(blocks(Wikitext.read("One.<ref>Smith. Two.<ref>Jones</ref> Three.")))
                .containsExactly("PARAGRAPH One.[1][2] Three.", "NOTE Smith. Two.", "NOTE Jones");
        assertThat(blocks(Wikitext.read("One <ref name=\"a\nTwo"))).containsExactly("PARAGRAPH One <ref name=\"a Two");
    }

    @Test
    void aTagThatIsNeverClosedIsSaidToBeBroken() {
        assertThat(Wikitext.read("One.<ref>Smith 2001\n\nTwo.<ref>Lee</ref> <ref/>")
                        .annotations())
                .filteredOn(note -> note.kind() == Annotation.Kind.BROKEN)
                .singleElement()
                .extracting(Annotation::value)
                .isEqualTo("a reference is never closed");
    }

    @Test
    void marksInWhatIsLeftOutStandApart() {
        Document document = Wikitext.read("{{Infobox\n|a=b<ref>one</ref>\n|c={{citation needed}}\n}}\n"
                + "Text [[File:x.jpg|thumb|cap<ref>two</ref>]] goes on<ref>three</ref>.\n\n"
                + "<gallery>\na.jpg|b<ref>four</ref>\n</gallery>");

        assertThat(blocks(document))
                .startsWith(
                        "PARAGRAPH [1][citation needed]",
                        "PARAGRAPH Text goes on[3].",
                        "PARAGRAPH [2]",
                        "PARAGRAPH [4]");
    }

    @Test
    void whatIsNoMarkupHoldsNoMarks() {
        assertThat(Wikitext.read("a<!--<ref>b</ref>--> <nowiki><ref>c</ref></nowiki> <pre><ref>d</ref></pre>")
                        .annotations())
                .isEmpty();
    }

    @Test
    void notesInNotesEnd() {
        Document document = Wikitext.read(
                "a{{efn|name=x|One{{efn|Two<ref name=y/>}}}}<ref name=y>Three{{r|y}} {{efn|name=x}}</ref>");

        assertThat(blocks(document))
                .containsExactly("PARAGRAPH a[a][1]", "NOTE One[b]", "NOTE Two[1]", "NOTE Three[1] [a]");
    }

    @Test
    void marksThatAreTemplates() {
        Document document = Wikitext.read("a{{r|x|y}} b{{refn|group=note|Words.}} c{{#tag:ref|More.|name=x}}");

        assertThat(blocks(document)).containsExactly("PARAGRAPH a[1][2] b[note 1] c[1]", "NOTE Words.", "NOTE More.");
        assertThat(sources(document, Annotation.Kind.NOTE_MARK)).startsWith("{{r|x|y}}", "{{r|x|y}}");
    }

    @Test
    void aPlaceThatLacksASourceIsACitationOfNothing() {
        Document document = Wikitext.read(
                "a{{Citation needed|date=May 2001}} b{{Cn}} c{{by whom}} d{{citation_needed span|words}} e{{Dead link}}");

        assertThat(document.text())
                .isEqualTo("a[citation needed] b[citation needed] c[by whom?] dwords[citation needed] e[dead link]");
        assertThat(annotations(document))
                .hasSize(5)
                .allMatch(line -> line.startsWith("CITATION [") && line.endsWith("|"));
        assertThat(sources(document, Annotation.Kind.CITATION))
                .startsWith("{{Citation needed|date=May 2001}}", "{{Cn}}");
    }
}
