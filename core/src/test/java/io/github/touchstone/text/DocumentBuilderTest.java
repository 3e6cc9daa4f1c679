package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

    @Test
    void verbatimTextMapsToItself() {
        DocumentBuilder builder = new DocumentBuilder("<p>words</p>");
        builder.verbatim(3, 8);
        Document document = builder.build();

        assertThat(document.text()).isEqualTo("words");
        assertThat(document.toSource(new Span(1, 3))).isEqualTo(new Span(4, 6));
    }

    @Test
    void replacedTextMapsToTheWholeOfWhatItReplaces() {
        DocumentBuilder builder = new DocumentBuilder("a&NotEqualTilde;b");
        builder.verbatim(0, 1);
        builder.replaced("≂̸", 1, 16);
        builder.verbatim(16, 17);
        Document document = builder.build();

        assertThat(document.text()).isEqualTo("a≂̸b");
        assertThat(document.toSource(new Span(1, 2))).isEqualTo(new Span(1, 16));
        assertThat(document.toSource(new Span(2, 3))).isEqualTo(new Span(1, 16));
        assertThat(document.toSource(new Span(0, 2))).isEqualTo(new Span(0, 16));
        assertThat(document.toSource(new Span(3, 4))).isEqualTo(new Span(16, 17));
    }

    @Test
    void blocksStandApartAndHoldNoSpaceAtTheirEdges() {
        DocumentBuilder builder = new DocumentBuilder("one two");
        builder.open(Block.Kind.HEADING, 2);
        builder.verbatim(0, 4);
        builder.open(Block.Kind.PARAGRAPH, 0);
        builder.replaced(" ", 3, 4);
        builder.verbatim(4, 7);
        Document document = builder.build();

        assertThat(document.text()).isEqualTo("one \n\ntwo");
        assertThat(document.blocks())
                .containsExactly(
                        new Block(Block.Kind.HEADING, 2, new Span(0, 3)),
                        new Block(Block.Kind.PARAGRAPH, 0, new Span(6, 9)));
    }

    @Test
    void aBlockOfNoBreakSpacesIsNone() {
        DocumentBuilder builder = new DocumentBuilder("\u00a0x\u00a0\u00a0");
        builder.verbatim(0, 1);
        builder.open(Block.Kind.PARAGRAPH, 0);
        builder.verbatim(1, 4);
        Document document = builder.build();

        assertThat(document.blocks()).hasSize(1);
        assertThat(document.blocks().get(0).span().of(document.text())).isEqualTo("x");
    }

    @Test
    void aBlockWithoutTextLeavesNoTrace() {
        DocumentBuilder builder = new DocumentBuilder("x");
        builder.open(Block.Kind.LIST_ITEM, 1);
        builder.open(Block.Kind.QUOTE, 0);
        builder.verbatim(0, 1);
        builder.open(Block.Kind.NOTE, 0);

        assertThat(builder.build().blocks()).containsExactly(new Block(Block.Kind.QUOTE, 0, new Span(0, 1)));
    }

    @Test
    void spacesDoNotPileUp() {
        DocumentBuilder builder = new DocumentBuilder("a  b");
        builder.space();
        builder.verbatim(0, 1);
        builder.space();
        builder.replaced(" ", 1, 3);
        builder.space();
        builder.verbatim(3, 4);

        assertThat(builder.build().text()).isEqualTo("a b");
    }

    @Test
    void annotationsLeaveOutTheSpaceAroundThemAndStandInOrder() {
        DocumentBuilder builder = new DocumentBuilder("ab cd");
        int outer = builder.position();
        builder.verbatim(0, 2);
        builder.space();
        int inner = builder.position();
        builder.verbatim(3, 5);
        builder.annotate(Annotation.Kind.LINK, inner, "#x");
        builder.space();
        builder.annotate(Annotation.Kind.WORK, outer, "");
        builder.annotate(Annotation.Kind.QUOTATION, builder.position(), "");

        assertThat(builder.build().annotations())
                .containsExactly(
                        new Annotation(Annotation.Kind.WORK, new Span(0, 5), ""),
                        new Annotation(Annotation.Kind.LINK, new Span(3, 5), "#x"));
    }

    @Test
    void tellsWhatWasAddedSinceAPosition() {
        DocumentBuilder builder = new DocumentBuilder("abc");
        builder.verbatim(0, 1);
        int position = builder.position();
        builder.verbatim(1, 3);

        assertThat(builder.since(position)).isEqualTo("bc");
    }

    @Test
    void anEmptyDocumentHasAnEmptyMap() {
        Document document = new DocumentBuilder("<br>").build();

        assertThat(document.text()).isEmpty();
        assertThat(document.blocks()).isEmpty();
        assertThat(document.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new DocumentBuilder(null))
                .withMessage("source");
    }
}
