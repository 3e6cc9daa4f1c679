package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

    private static final String SOURCE = "<p>Tea &amp; cake</p><p>in <i>Berlin</i></p>";

    private static Document document() {
        DocumentBuilder builder = new DocumentBuilder(SOURCE);
        builder.verbatim(3, 7);
        builder.replaced("&", 7, 12);
        builder.verbatim(12, 17);
        builder.open(Block.Kind.LIST_ITEM, 1);
        builder.verbatim(24, 27);
        int start = builder.position();
        builder.verbatim(30, 36);
        builder.annotate(Annotation.Kind.WORK, start, "");
        return builder.build();
    }

    private static String source(Document document, String words) {
        int start = document.text().indexOf(words);
        return document.toSource(new Span(start, start + words.length())).of(SOURCE);
    }

    @Test
    void blocksArePartedByABlankLine() {
        Document document = document();

        assertThat(document.text()).isEqualTo("Tea & cake\n\nin Berlin");
        assertThat(document.blocks())
                .containsExactly(
                        new Block(Block.Kind.PARAGRAPH, 0, new Span(0, 10)),
                        new Block(Block.Kind.LIST_ITEM, 1, new Span(12, 21)));
    }

    @Test
    void wordsLeadBackToTheSource() {
        Document document = document();

        assertThat(source(document, "Tea")).isEqualTo("Tea");
        assertThat(source(document, "&")).isEqualTo("&amp;");
        assertThat(source(document, "a & c")).isEqualTo("a &amp; c");
        assertThat(source(document, "Berlin")).isEqualTo("Berlin");
        assertThat(source(document, "in Berlin")).isEqualTo("in <i>Berlin");
    }

    @Test
    void anEmptySpanLeadsToAnEmptySpan() {
        assertThat(document().toSource(new Span(4, 4))).isEqualTo(new Span(7, 7));
    }

    @Test
    void annotationsStandWithoutTheSpaceAroundThem() {
        DocumentBuilder builder = new DocumentBuilder(" title ");
        builder.verbatim(0, 7);
        builder.annotate(Annotation.Kind.LINK, 0, "target");

        assertThat(builder.build().annotations())
                .containsExactly(new Annotation(Annotation.Kind.LINK, new Span(1, 6), "target"));
    }

    @Test
    void aBlockWithoutTextLeavesNoTrace() {
        DocumentBuilder builder = new DocumentBuilder(" \u00a0 ");
        builder.open(Block.Kind.HEADING, 1);
        builder.verbatim(0, 3);
        builder.open(Block.Kind.PARAGRAPH, 0);

        assertThat(builder.build().blocks()).isEmpty();
    }

    @Test
    void nothingIsADocumentToo() {
        Document document = new DocumentBuilder("<p></p>").build();

        assertThat(document.text()).isEmpty();
        assertThat(document.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }
}
