package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceFinderTest {

    static Stream<GoldenCase> goldenSentences() {
        return GoldenCase.read(SentenceFinderTest.class, "sentences.txt");
    }

    @ParameterizedTest
    @MethodSource
    void goldenSentences(GoldenCase golden) {
        assertThat(sentences(golden.text())).isEqualTo(golden.found());
    }

    private static List<String> sentences(String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        return text.sentences().stream().map(text::text).toList();
    }

    @Test
    void sentencesKnowTheirTokensAndBlock() {
        Segmentation text = Segmentation.of(Document.plain("A heading\n\nOne word. Two words."));

        assertThat(text.sentences())
                .containsExactly(
                        new Sentence(0, new Span(0, 9), 0, 2, 0),
                        new Sentence(1, new Span(11, 20), 2, 5, 1),
                        new Sentence(2, new Span(21, 31), 5, 8, 1));
        assertThat(text.block(text.sentences().get(0)).kind()).isEqualTo(Block.Kind.HEADING);
    }

    @Test
    void anOffsetBelongsToTheLastSentenceThatStartsBeforeIt() {
        Segmentation text = Segmentation.of(Document.plain("One word. Two words."));

        assertThat(text.sentenceAt(0)).isZero();
        assertThat(text.sentenceAt(9)).isZero();
        assertThat(text.sentenceAt(10)).isEqualTo(1);
        assertThat(text.sentenceAt(99)).isEqualTo(1);
    }
}
