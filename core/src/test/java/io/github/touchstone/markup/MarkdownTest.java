package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            &amp;            | &
            &#8211;          | –
            &#x1F600;        | 😀
            &NotEqualTilde;  | ≂̸
            """)
    void anEntityMapsAsAWhole(String entity, String character) {
        Document document = Markdown.read("a" + entity + "/b");

        assertThat(document.text()).isEqualTo("a" + character + "/b");
        assertThat(Documents.sourceOf(document, character)).isEqualTo(entity);
        assertThat(Documents.sourceOf(document, "/b")).isEqualTo("/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a &amp b", "&nosuch;", "&#12345678;", "&;", "2 * 3 * 4", "snake_case_name", "C:\\dir", "[x]"})
    void whatIsNoMarkStands(String text) {
        Document document = Markdown.read(text);

        assertThat(document.text()).isEqualTo(text);
        assertThat(Documents.sourceOf(document, text)).isEqualTo(text);
    }

    @Test
    void anEscapedMarkMapsToItself() {
        Document document = Markdown.read("5 \\* 3 and \\[x]");

        assertThat(document.text()).isEqualTo("5 * 3 and [x]");
        assertThat(document.toSource(new Span(2, 3))).isEqualTo(new Span(3, 4));
        assertThat(Documents.sourceOf(document, "5 * 3")).isEqualTo("5 \\* 3");
    }

    @Test
    void wrappedLinesJoinWithOneSpace() {
        Document document = Markdown.read("> one\r\n> two  \r\nthree\\\r\n> four");

        assertThat(Documents.blocks(document)).containsExactly("QUOTE one two three four");
        assertThat(Documents.sourceOf(document, "one two")).isEqualTo("one\r\n> two");
        assertThat(Documents.sourceOf(document, "four")).isEqualTo("four");
    }

    @Test
    void codeLeavesASpaceAndImagesLeaveNothing() {
        assertThat(Markdown.read("Call`f()`now ![a *map*](m.png \"t\")![b][c].\n\n[c]: d")
                        .text())
                .isEqualTo("Call now .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    x", "```\nx\n```", "~~~ x\nx", "\tx", "* * *", "[x]: /url 'x'", "<!-- x\n\nx -->"})
    void whatIsNotProseStaysOut(String markup) {
        assertThat(Documents.blocks(Markdown.read("before\n\n" + markup + "\n")))
                .containsExactly("PARAGRAPH before");
    }

    @Test
    void tagsAreDroppedAndTheWordsKept() {
        Document document = Markdown.read("""
                1941<sup>3</sup> a<br>b <span title='x'>c</span>

                <div>

                *d*

                </div>

                <p>e &amp; <b>f</b>
                <script>g</script></p>
                """);

        assertThat(Documents.blocks(document))
                .containsExactly("PARAGRAPH 1941 3 a b c", "PARAGRAPH d", "PARAGRAPH e & f");
        assertThat(Documents.sourceOf(document, "e & f")).isEqualTo("e &amp; <b>f");
    }

    @Test
    void htmlInsideAQuotationMapsPastTheMarksOfItsLines() {
        Document document = Markdown.read("> <div>one\n> two</div>\n");

        assertThat(Documents.blocks(document)).containsExactly("QUOTE one two");
        assertThat(Documents.sourceOf(document, "two")).isEqualTo("two");
    }

    @Test
    void headingsAndListItemsTellTheirLevel() {
        Document document = Markdown.read("# a\n\nb\n---\n\n1. c\n   - d\n\n     e\n2) f\n");

        assertThat(Documents.blocks(document))
                .containsExactly("HEADING a", "HEADING b", "LIST_ITEM c", "LIST_ITEM d", "LIST_ITEM e", "LIST_ITEM f");
        assertThat(document.blocks().stream().map(Block::level)).containsExactly(1, 2, 1, 2, 2, 1);
    }

    @Test
    void linksKeepTheirTargets() {
        Document document = Markdown.read(
                "[a *b*](<x y> 't') [c](d\\(e&amp;f) [g][H] [h][] [h] <http://i.j> <k@l.m> [n](#o) [p]()\n\n[h]: q\n");

        assertThat(document.text().strip()).isEqualTo("a b c g h h http://i.j k@l.m n p");
        assertThat(Documents.annotations(document))
                .containsExactly(
                        "LINK a b x y",
                        "LINK c d(e&f",
                        "LINK g q",
                        "LINK h q",
                        "LINK h q",
                        "LINK http://i.j http://i.j",
                        "LINK k@l.m mailto:k@l.m",
                        "LINK n #o",
                        "LINK p ");
    }

    @Test
    void aFootnoteReferenceIsANoteMark() {
        Document document =
                Markdown.read("War[^1], peace[^b c].\n\n[^1]: Smith.\n    More.\n\n    Yet more.\nStill.\n\nLast.");

        assertThat(Documents.blocks(document))
                .containsExactly(
                        "PARAGRAPH War[1], peace[^b c].",
                        "NOTE Smith. More.",
                        "NOTE Yet more. Still.",
                        "PARAGRAPH Last.");
        assertThat(Documents.annotations(document))
                .containsExactly("NOTE_MARK [1] 1", "LINK [1] #fn-1", "ANCHOR Smith. More. fn-1");
        assertThat(Documents.sourceOf(document, "[1]")).isEqualTo("[^1]");
    }

    @Test
    void aReferenceToNoNoteStands() {
        assertThat(Markdown.read("War[^1].").text()).isEqualTo("War[^1].");
    }

    @Test
    void citationKeysStand() {
        assertThat(Markdown.read("So it is [@smith2004, p. 3; @doe99].").text())
                .isEqualTo("So it is [@smith2004, p. 3; @doe99].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n---\nwords",
                "\ufeff---\r\ntitle: x\r\n...\r\n\r\nwords",
                "\ufeffwords",
                "---\n- x\n\ny: z\n---\n\nwords"
            })
    void metadataAtTheTopStaysOut(String source) {
        Document document = Markdown.read(source);

        assertThat(Documents.blocks(document)).containsExactly("PARAGRAPH words");
        assertThat(Documents.sourceOf(document, "words")).isEqualTo("words");
    }

    @Test
    void aRuleAtTheTopIsNoMetadata() {
        assertThat(Documents.blocks(Markdown.read("---\n\nwords\n\n---\n\nmore")))
                .hasSize(2);
        assertThat(Documents.blocks(Markdown.read("---\nwords"))).hasSize(1);
    }

    @Test
    void cellsOfATableAreBlocks() {
        Document document = Markdown.read("before\n| a | *b* |\n|:--|--:|\n| c \\| d |\n`x` | | e\nafter");

        assertThat(Documents.blocks(document))
                .containsExactly(
                        "PARAGRAPH before",
                        "TABLE_CELL a",
                        "TABLE_CELL b",
                        "TABLE_CELL c | d",
                        "TABLE_CELL e",
                        "PARAGRAPH after");
        assertThat(Documents.sourceOf(document, "c | d")).isEqualTo("c \\| d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b\nc | d", "a | b\n--- | --- | ---", "a\n---|", "a | b\n- | x"})
    void pipesAloneMakeNoTable(String source) {
        assertThat(Documents.blocks(Markdown.read(source))).noneMatch(block -> block.startsWith("TABLE_CELL"));
    }

    @Test
    void emojiCombiningMarksNulAndLoneSurrogatesKeepTheirOffsets() {
        Document document = Markdown.read("*👩‍🚀* e\u0301 **a\0b** \ud83d **c**");

        assertThat(document.text()).isEqualTo("👩‍🚀 e\u0301 a\0b \ud83d c");
        assertThat(Documents.sourceOf(document, "👩‍🚀 e\u0301")).isEqualTo("👩‍🚀* e\u0301");
        Documents.assertSound(document);
    }

    @Test
    void aParagraphOfVeryManyLinesLosesNoWords() {
        String text = Markdown.read("1 line\n".repeat(3000)).text();

        assertThat(text.split("\\s+")).hasSize(6000);
    }
}
