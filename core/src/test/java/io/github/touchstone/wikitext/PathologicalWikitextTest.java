package io.github.touchstone.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.LinearTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources made to be slow: ten times the length must not take much more than ten times as long. */
class PathologicalWikitextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "{{a|",
                "}}",
                "{{{",
                "}}}",
                "[[",
                "]]",
                "[",
                "[http://a b",
                "[http://a b]",
                "{{nowrap|",
                "<ref>",
                "<ref>a",
                "<ref name=a/>",
                "<ref name=a>b</ref>",
                "</ref>",
                "<ref name=\"",
                "<ref",
                "<references>",
                "<references/>",
                "{{reflist}}",
                "<ref group=n>a</ref>{{reflist}}",
                "{{cn}}",
                "{{x|{{cn}}}}",
                "<!--",
                "<!-- -->",
                "<!-- -->\n",
                "<nowiki>",
                "<gallery>",
                "<code>",
                "<math>",
                "<b>",
                "<",
                "<b ",
                "'",
                "''",
                "'''",
                "''a'''b",
                "&",
                "&amp;",
                "&a",
                "&#1",
                "_",
                "__",
                "__A",
                "\n",
                "=\n",
                "==a==\n",
                "=",
                "*",
                "* a\n",
                ":{|\n",
                "{|\n",
                "{|\n|a\n|}\n",
                "<blockquote>",
                "<blockquote>\n\n",
                "<li>",
                "<td>",
                "<p>",
                " ",
                "\n\n",
                "----\n",
                "{{sfn|a|2001}}",
                "{{harv|a|2001}}",
                "<ref>[[</ref>",
                "<ref>{{</ref>",
                "{{a|<ref>b</ref>}}",
                "<ref name=a>{{r|a}}</ref>",
                "{{quote|",
                "{{efn|",
                "{{#tag:ref|",
                "#redirect [[",
                "\0",
                "\ud83d"
            })
    void takesLinearTime(String unit) {
        LinearTime.assertFor(Wikitext::read, unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{@}}",
                "{{nowrap|@}}",
                "{{cite web|title=@}}",
                "{{efn|@}}",
                "{{quote|@}}",
                "{{convert|@|km}}",
                "{{citation needed span|@}}",
                "{{{@}}}",
                "[[a|@]]",
                "<references>@</references>",
                "<code>@</code>",
                "<ref>@</ref>",
                "{|\n@|}\n",
                "]]@[[",
                "}}@{{"
            })
    void nestedPairsTakeLinearTime(String pair) {
        LinearTime.assertFor(Wikitext::read, pair.split("@"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{|\n|@||@",
                "{|\n!@!!a@",
                "{|\n@|a\n@",
                "{|\n|@a || b | c@",
                "{{r@|a@}}",
                "{{ubl@|a@}}",
                "{{cite web@|last1=a@}}",
                "{{cite web@|a=b@}}",
                "{{nowrap|@[[|@{{a}}}}",
                "{{nowrap|@{{|@{{a}}}}"
            })
    void longOnesTakeLinearTime(String parts) {
        String[] part = parts.split("@", -1);
        LinearTime.assertFor(Wikitext::read, part[0], part[1], "", part[2]);
    }

    @Test
    void deepNestingOverflowsNoStack() {
        int depth = 100_000;
        for (String open : new String[] {"{{nowrap|", "{{efn|", "{{quote|", "[[a|", "<blockquote>", "{|\n|"}) {
            String close = open.startsWith("{{") ? "}}" : open.startsWith("[[") ? "]]" : "";
            assertThat(Wikitext.read(open.repeat(depth) + "words" + close.repeat(depth))
                            .text())
                    .as(open)
                    .contains("words");
        }
    }

    @Test
    void aHundredThousandNotesAreEachWritten() {
        assertThat(Wikitext.read("a<ref>b</ref>".repeat(100_000)).blocks()).hasSize(100_001);
    }
}
