package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.touchstone.markup.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {

    private static final String LINK = "<a href='https://kew.org/a'>";

    @Test
    void wordsOfASentenceThatLeadToASiteAreACitation() {
        assertThat(Texts.find(Html.read("<p>The ministry " + LINK + "said so</a> in May.")))
                .extracting(Citation::label)
                .containsExactly("https://kew.org/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See also: " + LINK + "Another war</a>.",
                "<p>Related: " + LINK + "Another war</a> and others.",
                "<p>The war was long. " + LINK + "Read more</a>",
                "<p>" + LINK + "Another war, another story of the same kind</a>",
                "<ul><li>" + LINK + "One war</a>, " + LINK + "two wars</a></ul>",
                "<p>Tell others: <a href='https://www.facebook.com/sharer.php?u=x'>tell them</a> now.",
                "<p>The <a href='/wars'>wars</a> were long."
            })
    void aLinkThatOnlyLeadsOnIsNone(String html) {
        assertThat(Texts.find(Html.read(html))).isEmpty();
    }

    @Test
    void theAddressOfAQuotationStandsForAllOfIt() {
        String quote = "<blockquote cite='https://kew.org/a'><p>The talks failed. We left.</p></blockquote>";
        assertThat(Texts.find(Html.read("<p>He wrote:</p>" + quote + "<p>So it was.")))
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.kind()).isEqualTo(Citation.Kind.LINK);
                    assertThat(citation.supports().length()).isEqualTo("The talks failed. We left.".length());
                });
    }

    @Test
    void whatThePageMarksAsCitationIsOne() {
        assertThat(Texts.find(Html.read("<p>So says <span itemprop=citation>Nekrich, Pariahs</span> at length.")))
                .extracting(Citation::kind, Citation::label)
                .containsExactly(tuple(Citation.Kind.KEY, "Nekrich, Pariahs"));
    }

    @Test
    void theTitleOfAWorkIsACitationOfIt() {
        assertThat(Texts.find(Html.read("<p>In <cite>The Gathering Storm</cite> he tells it all.")))
                .extracting(Citation::kind, Citation::label)
                .containsExactly(tuple(Citation.Kind.WORK, "The Gathering Storm"));
    }

    @Test
    void aLineOfSourceUnderAQuotationSupportsTheQuotation() {
        String html = "<blockquote><p>The talks failed. We left.</p></blockquote><p>— (Nekrich and Ulam 1997)</p>";
        assertThat(Texts.find(Html.read(html)))
                .singleElement()
                .satisfies(citation -> assertThat(citation.supports().start()).isZero());
    }
}
