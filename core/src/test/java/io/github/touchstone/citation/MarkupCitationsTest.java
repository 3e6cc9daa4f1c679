package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.citation.Citation.Kind;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.DocumentBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupCitationsTest {

    @Test
    void aNoteMarkIsACitationWithTheNotesLabel() {
        List<Citation> found = marked("The talks failed.", "7", Annotation.Kind.NOTE_MARK, "fn-7");
        assertThat(found).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Kind.NOTE);
            assertThat(note.label()).isEqualTo("fn-7");
        });
    }

    @Test
    void aRaisedNumberAfterAWordIsACitation() {
        assertThat(marked("The talks failed", "7", Annotation.Kind.SUPERSCRIPT, ""))
                .extracting(Citation::label)
                .containsExactly("7");
    }

    @Test
    void aRaisedDaggerIsACitation() {
        assertThat(marked("The talks failed", "†", Annotation.Kind.SUPERSCRIPT, ""))
                .hasSize(1);
    }

    @Test
    void aRaisedDigitAfterAUnitOrANumberIsNone() {
        assertThat(marked("The room had 20 m", "2", Annotation.Kind.SUPERSCRIPT, ""))
                .isEmpty();
        assertThat(marked("There were 10", "3", Annotation.Kind.SUPERSCRIPT, ""))
                .isEmpty();
    }

    @Test
    void anOrdinalIsNone() {
        assertThat(marked("It was the twenty", "th", Annotation.Kind.SUPERSCRIPT, ""))
                .isEmpty();
    }

    @Test
    void aBracketedNumberIsNumericHoweverItIsMarked() {
        assertThat(marked("The talks failed.", "[7]", Annotation.Kind.NOTE_MARK, "7"))
                .extracting(Citation::kind)
                .containsExactly(Kind.NUMERIC);
        assertThat(marked("The talks failed.", "[7]", Annotation.Kind.LINK, "https://archive.org/7"))
                .extracting(Citation::kind)
                .containsExactly(Kind.NUMERIC);
    }

    @Test
    void aLinkToAnotherSiteIsACitation() {
        assertThat(marked("See ", "the files", Annotation.Kind.LINK, "https://archive.org/files"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.kind()).isEqualTo(Kind.LINK);
                    assertThat(link.label()).isEqualTo("https://archive.org/files");
                });
    }

    @Test
    void aLinkWithinThePageOrToNowhereIsNone() {
        for (String target : List.of("#top", "", "/about", "mailto:a@b.org", "http://example.com", "http://")) {
            assertThat(marked("See ", "the files", Annotation.Kind.LINK, target))
                    .as(target)
                    .isEmpty();
        }
    }

    @Test
    void aLinkedAddressIsOneCitationNotTwo() {
        assertThat(marked("See ", "https://archive.org/files", Annotation.Kind.LINK, "https://archive.org/files"))
                .extracting(Citation::kind)
                .containsExactly(Kind.URL);
        assertThat(marked("See ", "https://doi.org/10.1000/182", Annotation.Kind.LINK, "https://doi.org/10.1000/182"))
                .extracting(Citation::kind)
                .containsExactly(Kind.DOI);
    }

    private static List<Citation> marked(String before, String words, Annotation.Kind kind, String value) {
        String source = before + words;
        DocumentBuilder builder = new DocumentBuilder(source);
        builder.open(Block.Kind.PARAGRAPH, 0);
        builder.verbatim(0, before.length());
        int start = builder.position();
        builder.verbatim(before.length(), source.length());
        builder.annotate(kind, start, value);
        return Texts.find(builder.build());
    }
}
