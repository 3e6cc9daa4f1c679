package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources made to be slow: ten times the length must not take much more than ten times as long. */
class PathologicalMarkupTest {

    private static final int SHORT = 10_000;
    private static final double MOST_GROWTH = 30;
    /** Other work on the machine may slow one try, but not all. */
    private static final int TRIES = 5;
    /** Below this, the clock and the compiler drown the growth. */
    private static final double LEAST_SECONDS = 0.004;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p>",
                "<b><p>",
                "<a href=x>y<p>",
                "<table><tr><td>",
                "<table>x",
                "<li>",
                "<ul><li>",
                "</p>",
                "<sup>1",
                "<a href=#fn1>a",
                "<a href=#fn1><sup>1</sup></a>",
                "<br>",
                "<br>&nbsp;",
                "<blockquote>",
                "<q>a",
                "<sup role=doc-noteref>a",
                "<code>a",
                "<ol class=references><li>",
                "<td role=presentation>x",
                "<",
                "<!--",
                "&",
                "&amp",
                "&a",
                "&#1",
                "&notit;",
                "\0",
                "&nbsp;",
                " ",
                "a\0b&amp;",
                "<x style='display:none'>",
                "<a b=\"",
                "<table><td>a</td>b",
                "<b><i><u><p>",
                "<svg><p>",
                "<select>",
                "<form>",
                "\ud83d",
                "<pre>"
            })
    void htmlTakesLinearTime(String unit) {
        assertThatTimeIsLinear(Format.HTML, unit, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "> a\n",
                "- ",
                "- a\n",
                "1. ",
                "- > ",
                "[",
                "]",
                "[a](",
                "[a](b \"",
                "[a](<b",
                "[a](b (",
                "![",
                "![[]()",
                "[^",
                "[a]: b\n",
                "[a\n",
                "[a][",
                "][",
                "[x](y) ",
                "*a_ ",
                "*a **a ",
                "_a __a ",
                "a**b c* ",
                "**a *b ",
                "*a ",
                "a* ",
                "*",
                "_",
                "*_",
                "[*a](b) *",
                "`",
                "e`",
                "`a",
                "``a`",
                "<",
                "<!--",
                "<!-- a\n",
                "<?",
                "<!A ",
                "<![CDATA[",
                "<a ",
                "<a b=\"",
                "<a b ",
                "<a b=\" c='",
                "<a x=\"<a y=' z='\" w=\"<a y=' v='\" ",
                "</",
                "<a:",
                "<a@",
                "<div>",
                "<div>\n\n",
                "<b>",
                "<pre>\n",
                "&",
                "&a",
                "&#1",
                "\\",
                "\\\n",
                "a\n",
                "1\n",
                "\"\n",
                "#",
                "=\na\n",
                "a\n-\n",
                "```\n",
                "    a\n",
                "\t",
                "|",
                "|-|\n",
                "a|b\n-|-\n",
                "|a\n|-\n",
                "a|b|c\n|-\n",
                "\r",
                "\0",
                "[^1]: a\n",
                "---\n",
                "[^1]: a\n    "
            })
    void markdownTakesLinearTime(String unit) {
        assertThatTimeIsLinear(Format.MARKDOWN, unit, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a | a*", "**a |a**", "[|]", "![|](b)", "[|](b)", "[a](|)", "<|>", "_(| )_", "[a|](b)"})
    void nestedMarksTakeLinearTime(String pair) {
        String[] halves = pair.split("\\|");
        assertThatTimeIsLinear(Format.MARKDOWN, halves[0], halves[1]);
    }

    @Test
    void linksAfterUnclosedBracketsTakeLinearTime() {
        assertThatTimeIsLinear(size -> "[".repeat(size / 2) + "[a](b)".repeat(size / 12), Format.MARKDOWN);
    }

    @Test
    void rowsUnderAWideHeadTakeLinearTime() {
        String head = "|a".repeat(2000) + "\n" + "|-".repeat(2000) + "\n";
        assertThatTimeIsLinear(size -> head + "|a\n".repeat(size / 3), Format.MARKDOWN);
    }

    @Test
    void backtickRunsOfAllLengthsTakeLinearTime() {
        assertThatTimeIsLinear(PathologicalMarkupTest::backticks, Format.MARKDOWN);
    }

    @Test
    void aTagWithVeryManyAttributesIsRead() {
        assertThat(Markdown.read("<x-y" + " a".repeat(300_000) + ">\nwords").text())
                .isEqualTo("words");
    }

    @Test
    void deepNestingOverflowsNoStack() {
        int depth = 200_000;
        assertThat(Markdown.read("*a ".repeat(depth) + "a* ".repeat(depth)).blocks())
                .hasSize(1);
        assertThat(Markdown.read("![".repeat(depth) + "](b)".repeat(depth)).text())
                .isEmpty();
        assertThat(Markdown.read("> ".repeat(depth) + "words").text()).endsWith("words");
        assertThat(Html.read("<div>".repeat(depth) + "words").text()).isEqualTo("words");
        assertThat(Html.read("<b>".repeat(depth) + "words").text()).isEqualTo("words");
    }

    private interface Source {
        String ofSize(int size);
    }

    private static String backticks(int size) {
        StringBuilder text = new StringBuilder();
        for (int length = 1; text.length() < size; length++) {
            text.append('e').append("`".repeat(length));
        }
        return text.toString();
    }

    private static void assertThatTimeIsLinear(Format format, String unit, String closing) {
        int length = unit.length() + closing.length();
        assertThatTimeIsLinear(size -> unit.repeat(size / length) + closing.repeat(size / length), format);
    }

    private static void assertThatTimeIsLinear(Source source, Format format) {
        String small = source.ofSize(SHORT);
        String large = source.ofSize(SHORT * 10);
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && growth > MOST_GROWTH; i++) {
            growth = Math.min(growth, seconds(format, large) / Math.max(LEAST_SECONDS, seconds(format, small)));
        }
        assertThat(growth).as("times as long for ten times the text").isLessThan(MOST_GROWTH);
    }

    private static double seconds(Format format, String source) {
        long start = System.nanoTime();
        Document document = format.read(source);
        for (Block block : document.blocks()) {
            document.toSource(block.span());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
