package io.github.touchstone.need;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Wikitext;
import java.util.List;
import org.junit.jupiter.api.Test;

class BareTextTest {

    @Test
    void eachSentenceKnowsItsPlace() {
        BareText text =
                BareText.of(Segmentation.of(Document.plain("The fall\n\nIt fell. It rose.\n\nIt stood.")), List.of());

        assertThat(text.sentences()).extracting(BareSentence::before).containsExactly(0, 0, 1, 0);
        assertThat(text.sentences()).extracting(BareSentence::behind).containsExactly(0, 1, 0, 0);
        assertThat(text.sentences()).extracting(BareSentence::paragraph).containsExactly(0, 0, 0, 1);
    }

    @Test
    void aSentenceOfNothingButMarksIsNotThere() {
        String plain = "It fell. [3] [4]\n\nIt stood.";
        Segmentation text = Segmentation.of(Document.plain(plain));
        BareText bare = BareText.of(text, List.of(new Span(9, 12), new Span(13, 16)));

        assertThat(bare.tokens().size()).isEqualTo(6);
        assertThat(bare.sentences()).extracting(BareSentence::behind).containsExactly(0, 0);
        assertThat(bare.sentences())
                .extracting(sentence ->
                        text.sentences().get(sentence.index()).span().start())
                .containsExactly(0, plain.indexOf("It stood"));
    }

    @Test
    void notesAndWhatTheMarkupCallsACitationAreNotThere() {
        BareText bare =
                BareText.of(Segmentation.of(Wikitext.read("It fell.<ref>Smith 2004.</ref> It stood.")), List.of());

        assertThat(bare.sentences()).hasSize(2);
        assertThat(bare.sentences()).extracting(BareSentence::endToken).containsExactly(3, 6);
    }
}
