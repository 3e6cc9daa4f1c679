package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, PLAIN",
        "a.text, PLAIN",
        "a.html, HTML",
        "a.HTM, HTML",
        "a.b.xhtml, HTML",
        "dir.txt/a.md, MARKDOWN",
        ".markdown, MARKDOWN",
        "a.wiki, WIKITEXT",
        "a.wikitext, WIKITEXT",
        "a.MediaWiki, WIKITEXT",
        "a.tex, LATEX",
        "a.latex, LATEX",
        "a.ltx, LATEX"
    })
    void theEndOfAFileNameTellsTheFormat(String name, Format format) {
        assertThat(Format.ofFileName(name)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "txt", "a.pdf", "html/a", "a.md/b", "a."})
    void otherNamesTellNothing(String name) {
        assertThat(Format.ofFileName(name)).isEmpty();
    }

    @Test
    void eachFormatReadsMarkupItsOwnWay() {
        assertThat(Format.PLAIN.read("<b>*a*</b>").text()).isEqualTo("<b>*a*</b>");
        assertThat(Format.HTML.read("<b>*a*</b>").text()).isEqualTo("*a*");
        assertThat(Format.MARKDOWN.read("<b>*a*</b>").text()).isEqualTo("a");
        assertThat(Format.WIKITEXT.read("<b>*''a''*</b>").text()).isEqualTo("*a*");
        assertThat(Format.LATEX.read("<b>*\\emph{a}*</b>").text()).isEqualTo("<b>*a*</b>");
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesOfNothing(Format format) {
        assertThat(format.read("").text()).isEmpty();
        assertThat(format.read("").blocks()).isEmpty();
        assertThat(format.read(" \n\t\n").blocks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesTheParameterThatIsNull(Format format) {
        assertThatNullPointerException().isThrownBy(() -> format.read(null)).withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> Format.ofFileName(null))
                .withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Html.read(null)).withMessage("source");
        assertThatNullPointerException().isThrownBy(() -> Markdown.read(null)).withMessage("source");
    }
}
