package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            &amp;            | &
            &amp             | &
            &#8211;          | –
            &#x2013          | –
            &#150;           | –
            &hellip;         | …
            &NotEqualTilde;  | ≂̸
            &#x1F600;        | 😀
            &frac12;         | ½
            """)
    void anEntityMapsAsAWhole(String entity, String character) {
        Document document = Html.read("<p>a" + entity + "/b");

        assertThat(document.text()).isEqualTo("a" + character + "/b");
        assertThat(Documents.sourceOf(document, character)).isEqualTo(entity);
        assertThat(Documents.sourceOf(document, "/b")).isEqualTo("/b");
        assertThat(Documents.sourceOf(document, character + "/")).isEqualTo(entity + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"& b", "&; b", "&#; b", "&#x; b", "&nosuch; b", "AT&T", "a &am", "x&y=z"})
    void whatLooksLikeAnEntityButIsNoneStands(String text) {
        Document document = Html.read("<p>" + text);

        assertThat(document.text()).isEqualTo(text);
        assertThat(Documents.sourceOf(document, text)).isEqualTo(text);
    }

    @Test
    void anEntityWithoutSemicolonMayTouchTheNextWord() {
        Document document = Html.read("<p>&notit; &ampersand");

        assertThat(document.text()).isEqualTo("¬it; &ersand");
        assertThat(Documents.sourceOf(document, "¬")).isEqualTo("&not");
        assertThat(Documents.sourceOf(document, "ersand")).isEqualTo("ersand");
    }

    @Test
    void whiteSpaceCollapsesAndMapsToAllOfItself() {
        Document document = Html.read("<p>  one \r\n\t two<b> </b> three\n</p>");

        assertThat(document.text().strip()).isEqualTo("one two three");
        assertThat(Documents.sourceOf(document, "one two")).isEqualTo("one \r\n\t two");
        assertThat(Documents.sourceOf(document, "three")).isEqualTo("three");
    }

    @Test
    void aNoBreakSpaceDoesNotCollapse() {
        assertThat(Html.read("<p>5 \u00a0&nbsp; km").text()).isEqualTo("5 \u00a0\u00a0 km");
        assertThat(Html.read("<p>&nbsp;</p><p>\u00a0</p>").blocks()).isEmpty();
    }

    @Test
    void emojiAndCombiningMarksKeepTheirOffsets() {
        Document document = Html.read("<p>👩‍🚀 &eacute;te\u0301 <b>x</b>");

        assertThat(document.text()).isEqualTo("👩‍🚀 éte\u0301 x");
        assertThat(Documents.sourceOf(document, "👩‍🚀")).isEqualTo("👩‍🚀");
        assertThat(Documents.sourceOf(document, "te\u0301")).isEqualTo("te\u0301");
        assertThat(Documents.sourceOf(document, "x")).isEqualTo("x");
    }

    @Test
    void nulAndLoneSurrogatesDoNoHarm() {
        Document document = Html.read("\ufeff<p>a\0b&amp;\ud83d</p>\ude00\0<p>c");

        assertThat(Documents.blocks(document))
                .containsExactly("PARAGRAPH ab&\ud83d", "PARAGRAPH \ude00", "PARAGRAPH c");
        assertThat(Documents.sourceOf(document, "ab")).isEqualTo("a\0b");
        assertThat(Documents.sourceOf(document, "b&")).isEqualTo("b&amp;");
        Documents.assertSound(document);
    }

    @Test
    void noCodeUnitEndsThePage() {
        Document document = Html.read("</p/\uffff><script>\uffff</script>a\uffff&amp;b");

        assertThat(document.text()).isEqualTo("a\uffff&b");
        Documents.assertSound(document);
    }

    @Test
    void inlineElementsDoNotBreakWords() {
        Document document = Html.read("<p>un<b>believ</b><!-- really --><i>a</i>ble H<sub>2</sub>O");

        assertThat(document.text()).isEqualTo("unbelievable H2O");
        assertThat(Documents.sourceOf(document, "unbelievable")).isEqualTo("un<b>believ</b><!-- really --><i>a</i>ble");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<noscript><p>x</p></noscript>",
                "<template>x</template>",
                "<nav>x</nav>",
                "<header><nav>x</nav></header>",
                "<footer>x</footer>",
                "<aside>x</aside>",
                "<div><form>x</form></div>",
                "<button>x</button>",
                "<select><option>x</select>",
                "<textarea>x</textarea>",
                "<svg><text>x</text></svg>",
                "<math><mi>x</mi></math>",
                "<iframe>x</iframe>",
                "<object>x</object>",
                "<pre>x</pre>",
                "<code>x</code>",
                "<kbd>x</kbd>",
                "<samp>x</samp>",
                "<p hidden>x</p>",
                "<p aria-hidden=true>x</p>",
                "<p style='display: NONE'>x</p>",
                "<div role=navigation>x</div>",
                "<div role='banner'>x</div>",
                "<div role=contentinfo>x</div>",
                "<div role=search>x</div>",
                "<span class='a mw-editsection'>x</span>",
                "<p class=noprint>x</p>",
                "<div class=navbox>x</div>",
                "<table class='infobox vcard'><td>x</table>",
                "<div class=toc>x</div>",
                "<title>x</title>",
                "<!-- x -->",
                "<![CDATA[x]]>",
                "<?x?>"
            })
    void whatIsNotProseStaysOut(String markup) {
        assertThat(Documents.blocks(Html.read("<p>before</p>" + markup + "<p>after</p>")))
                .containsExactly("PARAGRAPH before", "PARAGRAPH after");
    }

    @Test
    void aFormAroundThePageIsThePage() {
        assertThat(Html.read("<body><form id=aspnetForm><p>words</p></form>").text())
                .isEqualTo("words");
        assertThat(Html.read("<body hidden style='display:none'><p>words").text())
                .isEqualTo("words");
    }

    @Test
    void codeInASentenceLeavesASpace() {
        assertThat(Html.read("<p>Call<code>f()</code>now").text()).isEqualTo("Call now");
    }

    @Test
    void twoLineBreaksPartParagraphsAndOneIsWhiteSpace() {
        assertThat(Documents.blocks(Html.read("one<br>two<br> &nbsp;<br/>three<br>\n")))
                .containsExactly("PARAGRAPH one two", "PARAGRAPH three");
    }

    @Test
    void listItemsTellHowDeepTheyStand() {
        Document document = Html.read("<ul><li>a<ol><li>b</ol>c<li><p>d</p></ul><li>e");

        assertThat(document.blocks().stream().map(block -> block.level())).containsExactly(1, 2, 1, 1, 1);
        assertThat(Documents.blocks(document)).allMatch(block -> block.startsWith("LIST_ITEM"));
    }

    @Test
    void allInsideAQuotationIsQuoted() {
        assertThat(Documents.blocks(Html.read("<blockquote>a<p>b</p><h2>c</h2><ul><li>d</ul></blockquote>e")))
                .containsExactly("QUOTE a", "QUOTE b", "QUOTE c", "QUOTE d", "PARAGRAPH e");
    }

    @Test
    void cellsOfATableAreNoParagraphsUnlessItIsThereForLooks() {
        assertThat(Documents.blocks(Html.read("<table><tr><th>a<td><p>b</table>")))
                .containsExactly("TABLE_CELL a", "TABLE_CELL b");
        assertThat(Documents.blocks(Html.read("<table role=presentation><tr><td>a</table>")))
                .containsExactly("PARAGRAPH a");
    }

    @Test
    void textMovedOutOfATableStillMapsToWhereItStood() {
        Document document = Html.read("<table><tr><td>cell</td>&lt;stray</tr></table>end");

        assertThat(Documents.sourceOf(document, "cell")).isEqualTo("cell");
        assertThat(Documents.sourceOf(document, "<stray")).isEqualTo("&lt;stray");
        assertThat(Documents.sourceOf(document, "end")).isEqualTo("end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol class=references><li>Smith.</ol>",
                "<ul><li id=cite_note-x-1>Smith.</ul>",
                "<div role=doc-endnotes><ul><li>Smith.</ul></div>",
                "<aside role=doc-footnote>Smith.</aside>",
                "<div class=footnotes><hr><ol><li id=fn1><p>Smith. <a href=#fnref1>↩</a></ol></div>",
                "<div id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1'>[1]</a> Smith.",
                "<ol class=wp-block-footnotes><li id=x>Smith.</ol>",
                "<ol class=easy-footnotes-wrapper><li><span id=easy-footnote-bottom-1-9></span>Smith.</ol>",
                "<div class=footnote><a class=footnote-number href='#footnote-anchor-1'>1</a><div>Smith.</div></div>",
                "<aside class='footnote brackets' id=id3><p>Smith.</aside>",
                "<div class=footnote id=_footnotedef_1><a href='#_footnoteref_1'>1</a> Smith.</div>",
                "<div class=fn><sup><a href='#fnt__1' id=fn__1 class=fn_bot>1)</a></sup> Smith.</div>"
            })
    void notesAreBlocksOfTheirOwn(String markup) {
        assertThat(Documents.blocks(Html.read(markup))).containsExactly("NOTE Smith.");
    }

    @Test
    void aListOfWorksIsNoListOfNotes() {
        assertThat(Documents.blocks(Html.read("<div class=references><ul><li id=fnord>Smith.</ul></div>")))
                .containsExactly("LIST_ITEM Smith.");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            <sup class=reference><a href="#cite_note-1">[1]</a></sup>   | war[1] | 1 | #cite_note-1
            <a href="#fn2"><sup>2</sup></a>                             | war 2  | 2 | #fn2
            <sup><a href="#ftn3">(3)</a></sup>                          | war(3) | 3 | #ftn3
            <a href="#footnote-4">a</a>                                 | war a  | a | #footnote-4
            <a role="doc-noteref" href="n.xhtml#x5">[5]</a>             | war[5] | 5 | n.xhtml#x5
            <a href="./Page#cite_note-6">[note 6]</a>                   | war[note 6] | note 6 | ./Page#cite_note-6
            """)
    void aLinkToANoteIsANoteMark(String mark, String text, String label, String target) {
        Document document = Html.read("<p>war" + mark);
        String visible = text.substring(3).strip();

        assertThat(document.text()).isEqualTo(text);
        assertThat(Documents.annotations(document))
                .containsExactlyInAnyOrder("LINK " + visible + " " + target, "NOTE_MARK " + visible + " " + label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sup data-fn=x class=fn><a href='#x' id=x-link>1</a></sup>",
                "<a class=footnote-anchor href='#footnote-1' id=footnote-anchor-1>1</a>",
                "<span class=easy-footnote><a href='#easy-footnote-bottom-1-9'><sup>1</sup></a></span>",
                "<sup class=modern-footnotes-footnote><a href='javascript:void(0)'>1</a></sup>"
                        + "<span class=modern-footnotes-footnote__note>Smith.</span>",
                "<sup class=footnote_plugin_tooltip_text>1</sup><span class=footnote_tooltip>Smith.</span>",
                "<a class='see-footnote' id=footnoteref1_x href='#footnote1_x'>1</a>",
                "<a class='footnote-reference brackets' href='#id3'>1</a>",
                "<sup><a id=fnr.1 class=footref href='#fn.1'>1</a></sup>",
                "<sup class=footnote><a id=_footnoteref_1 class=footnote href='#_footnotedef_1'>1</a></sup>",
                "<sup><a href='#fn__1' id=fnt__1 class=fn_top>1</a></sup>",
                "<span class='ltx_note ltx_role_footnote'><sup class=ltx_note_mark>1</sup>"
                        + "<span class=ltx_note_outer>Smith.</span></span>"
            })
    void aPluginsMarkIsANoteMark(String mark) {
        Document document = Html.read("<p>war" + mark);

        assertThat(document.text()).isEqualTo("war 1");
        assertThat(Documents.annotations(document)).contains("NOTE_MARK 1 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#fnord", "#notes", "#footnotes", "https://example.org/a#fn1", "#Note"})
    void aLinkToAnythingElseIsALinkOnly(String target) {
        assertThat(Documents.annotations(Html.read("<p>war <a href='" + target + "'>1</a>")))
                .containsExactly("LINK 1 " + target);
    }

    @Test
    void aRaisedDigitStandsApartAndARaisedEndingDoesNot() {
        Document document = Html.read("<p>In 1941<sup>3</sup> the 21<sup>st</sup>, (<sup>4</sup>) x <sup>5</sup>");

        assertThat(document.text()).isEqualTo("In 1941 3 the 21st, (4) x 5");
        assertThat(Documents.annotations(document))
                .containsExactly("SUPERSCRIPT 3 ", "SUPERSCRIPT st ", "SUPERSCRIPT 4 ", "SUPERSCRIPT 5 ");
    }

    @Test
    void linksWorksAndQuotationsAreKept() {
        Document document = Html.read(
                "<p>In <cite><a href='/b?x=1&amp;y=2'>Emma</a></cite> she says <q>no</q>. <a name=x>here</a>");

        assertThat(document.text()).isEqualTo("In Emma she says no. here");
        assertThat(Documents.annotations(document))
                .containsExactly("LINK Emma /b?x=1&y=2", "WORK Emma ", "QUOTATION no ");
    }

    @Test
    void depthDoesNotLoseWords() {
        assertThat(Html.read("<div>".repeat(5000) + "deep" + "</div>".repeat(5000) + "end")
                        .text())
                .contains("deep")
                .contains("end");
    }

    @Test
    void whatALinkOfThePageLeadsToIsAnAnchor() {
        Document document =
                Html.read("<p>war <a href='#a'>1</a><p id=a>Smith.<p id=b>Lee. <a href='#fnref1' id=c>^</a>");

        assertThat(Documents.annotations(document)).containsExactly("LINK 1 #a", "ANCHOR Smith. a");
    }

    @Test
    void theAddressThatAQuotationGivesIsALinkOfAllOfIt() {
        Document document = Html.read("<blockquote cite='https://kew.org/a'><p>One.<p>Two.</blockquote>");

        assertThat(Documents.annotations(document)).containsExactly("LINK One.\n\nTwo. https://kew.org/a");
    }

    @Test
    void whatThePageCallsACitationIsOne() {
        Document document = Html.read("<p>So <a itemprop=citation href='https://kew.org/a'>Smith</a> says.");

        assertThat(Documents.annotations(document))
                .containsExactlyInAnyOrder("LINK Smith https://kew.org/a", "CITATION Smith https://kew.org/a");
    }
}
