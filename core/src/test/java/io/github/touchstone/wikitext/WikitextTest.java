package io.github.touchstone.wikitext;

import static io.github.touchstone.text.DescribedDocument.blocks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a page, without its notes. */
class WikitextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'''Bold''' and ''italic'' and '''''both''''' | Bold and italic and both",
                "The ''Titanic'''s deck | The Titanic's deck",
                "It isn't ''''so'''' | It isn't 'so'",
                "A [[page]]s and [[:Category:Things]] | A pages and Category:Things",
                "[[File:a.jpg¦thumb¦A [[nested]] caption]]Text[[Category:X]] [[de:Seite]] [[zh-min-nan:Y]] | Text",
                "Sea[[Image:a.jpg]]side and [[s:Source]] | Seaside and s:Source",
                "See [https://a.b the page], [https://c.d], https://e.f | See the page, https://c.d, https://e.f",
                "[not a link] [http | [not a link] [http",
                "A &ndash; b&nbsp;c &#65; &#x42; &nosuch; &amp | A – b\u00a0c A B &nosuch; &amp",
                "<nowiki>''[[x]]'' {{y}}</nowiki> z<nowiki /> | ''[[x]]'' {{y}} z",
                "a<!-- b -->c <!-- never closed | ac",
                "One<br>two<br/>three | One two three",
                "E = <math>mc^2</math> and <code>x = 1</code>! | E = and !",
                "a<pre>b</pre>c<syntaxhighlight lang=x>d</syntaxhighlight>e | a c e",
                "H<sub>2</sub>O in 1941<sup>3</sup> <small>small</small> | H 2O in 1941 3 small",
                "a <b and c < d <nosuch> e | a <b and c < d <nosuch> e",
                "__NOTOC__Text __ snake__case | Text __ snake__case",
                "{{Infobox¦a=b}}Text {{unknown¦words}} more | Text more",
                "{{lang¦fr¦Mots}} {{nowrap¦no wrap}} {{Convert¦5¦km¦mi}} {{convert¦5¦to¦6¦km}} | Mots no wrap 5 km 5 to 6 km",
                "{{circa¦1900}}, {{As of¦2010}}, x{{'}}s {{ndash}} y | c. 1900, As of 2010, x's – y",
                "{{nowrap¦a {{lang¦de¦[[B¦b]]}} c}} | a b c",
                "{{Start_date¦2001¦5¦3}} {{ubl¦a¦b}} | 2001-5-3 a, b",
                "open {{ and [[and]] [[ stay } | open {{ and and [[ stay }",
                "{{{1¦default}}} x {{{{{y}}}}} | x",
                "[[a{{b]]c}} | [[a",
            })
    void isReadAsItIsShown(String source, String shown) {
        String text = Wikitext.read(source.replace('¦', '|')).text();

        assertThat(text.strip()).isEqualTo(shown);
    }

    @Test
    void linesBeginBlocks() {
        Document document = Wikitext.read(
                "One\nline.\n\nTwo.\n== Head == <!-- c -->\n=== ''Sub'' ===\nText.\n* item\n** inner\n# one\n: in\n;term\nend"
                        + "\n----\nrule");

        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH One line.",
                        "PARAGRAPH Two.",
                        "HEADING 2 Head",
                        "HEADING 3 Sub",
                        "PARAGRAPH Text.",
                        "LIST_ITEM 1 item",
                        "LIST_ITEM 2 inner",
                        "LIST_ITEM 1 one",
                        "LIST_ITEM 1 in",
                        "LIST_ITEM 1 term",
                        "PARAGRAPH end",
                        "PARAGRAPH rule");
    }

    @Test
    void aLineOfCommentsPartsNoParagraph() {
        assertThat(blocks(Wikitext.read("One\n<!-- a --> <!-- b -->\ntwo"))).containsExactly("PARAGRAPH One two");
    }

    @Test
    void tablesAreReadByCells() {
        Document document = Wikitext.read("{| class=\"x\"\n|+ Caption\n|-\n! scope=col | Head !! Two\n|- style=y\n"
                + "| style=\"a\" | one || [[b|c]] || {{unknown}}\nand more\n|}\nAfter.");

        assertThat(blocks(document))
                .containsExactly(
                        "TABLE_CELL Caption",
                        "TABLE_CELL Head",
                        "TABLE_CELL Two",
                        "TABLE_CELL one",
                        "TABLE_CELL c",
                        "TABLE_CELL and more",
                        "PARAGRAPH After.");
    }

    @Test
    void quotationsAreSomebodyElsesWords() {
        Document document = Wikitext.read(
                "<blockquote>One.\n\nTwo.</blockquote>After.\n{{quote|Three.|Author|Book}}\n{{Blockquote|text=Four.}}\nEnd.");

        assertThat(blocks(document))
                .containsExactly(
                        "QUOTE One.",
                        "QUOTE Two.",
                        "PARAGRAPH After.",
                        "QUOTE Three.",
                        "QUOTE — Author, Book",
                        "QUOTE Four.",
                        "PARAGRAPH End.");
    }

    @Test
    void aHeadingEndsWhatWasLeftOpen() {
        assertThat(blocks(Wikitext.read("<blockquote>a\n{|\n|b\n== Head ==\nText.")))
                .containsExactly("QUOTE a", "QUOTE b", "HEADING 2 Head", "PARAGRAPH Text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REDIRECT [[Other]]", "#redirect: [[Other]]\n", "\ufeff#WEITERLEITUNG [[Other]]"})
    void aRedirectHoldsNoProse(String source) {
        assertThat(Wikitext.read(source).blocks()).isEmpty();
    }

    @Test
    void anOrdinaryNumberedItemIsNoRedirect() {
        assertThat(blocks(Wikitext.read("#Redirecting is easy"))).containsExactly("LIST_ITEM 1 Redirecting is easy");
    }

    @Test
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Wikitext.read(null)).withMessage("source");
    }
}
