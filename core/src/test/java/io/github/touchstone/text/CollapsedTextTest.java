package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollapsedTextTest {

    @Test
    void aRunOfWhiteSpaceIsOneSpaceThatStandsForAll() {
        Document document = copied("one \n\t two");

        assertThat(document.text()).isEqualTo("one two");
        assertThat(document.toSource(new Span(3, 4))).isEqualTo(new Span(3, 7));
    }

    @Test
    void noBreakSpacesStay() {
        assertThat(copied("a\u00a0\u00a0b").text()).isEqualTo("a\u00a0\u00a0b");
    }

    @Test
    void spaceAtTheEdgesOfPiecesJoins() {
        DocumentBuilder document = new DocumentBuilder("a  b");
        CollapsedText prose = new CollapsedText("a  b", document);
        prose.copy(0, 2);
        prose.copy(2, 4);

        assertThat(document.build().text()).isEqualTo("a b");
    }

    @Test
    void wordsPutStandForTheirRange() {
        DocumentBuilder document = new DocumentBuilder("{x}");
        new CollapsedText("{x}", document).put("two  words", 0, 3);
        Document built = document.build();

        assertThat(built.text()).isEqualTo("two words");
        assertThat(built.toSource(new Span(4, 9))).isEqualTo(new Span(0, 3));
    }

    private static Document copied(String source) {
        DocumentBuilder document = new DocumentBuilder(source);
        new CollapsedText(source, document).copy(0, source.length());
        return document.build();
    }
}
