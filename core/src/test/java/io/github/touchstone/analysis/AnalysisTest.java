package io.github.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static Analysis of(String text) {
        return Analysis.of(Document.plain(text));
    }

    @Test
    void everyKindOfMarkIsThere() {
        Analysis analysis = of("“It is over,” said Molotov. It may be so.[1] The pact was signed in Moscow in 1939.");

        assertThat(analysis.quotations()).hasSize(1);
        assertThat(analysis.hedgeCues()).extracting(HedgeCue::term).containsExactly("may");
        assertThat(analysis.citations()).hasSize(1);
        assertThat(analysis.attributions()).hasSize(1);
        assertThat(analysis.claims()).isNotEmpty();
    }

    @Test
    void aHeadingHedgesAndClaimsNothing() {
        Analysis analysis = of("Germany may have invaded Poland in 1939\n\nIt was so.");

        assertThat(analysis.hedgeCues()).isEmpty();
        assertThat(analysis.claims()).isEmpty();
        assertThat(analysis.proseWords()).isEqualTo(3);
        assertThat(analysis.proseSentences()).isEqualTo(1);
    }

    @Test
    void aReferenceSectionHedgesAndClaimsNothing() {
        Analysis analysis = of("The pact was signed in Moscow in 1939.\n\nReferences\n\n"
                + "Berg, A. (2001). What the talks may have been. London: Press.\n\n"
                + "Holm, K. (2004). Germany invaded Poland in 1939. Berlin: Verlag.");

        assertThat(analysis.hedgeCues()).isEmpty();
        assertThat(analysis.claims()).hasSize(1);
        assertThat(analysis.proseSentences()).isEqualTo(1);
    }

    @Test
    void wordsAreQuotedIfAllOfThemAre() {
        Analysis analysis = of("He said “it is over” and “so it is” twice.");

        assertThat(analysis.isQuoted(new Span(9, 11))).isTrue();
        assertThat(analysis.isQuoted(new Span(26, 28))).isTrue();
        assertThat(analysis.isQuoted(new Span(21, 24))).isFalse();
        assertThat(analysis.isQuoted(new Span(15, 24))).isFalse();
    }

    @Test
    void everySentenceHasItsCertainty() {
        Analysis analysis = of("It will rain. It may rain.");
        List<Sentence> sentences = analysis.text().sentences();

        assertThat(analysis.certainties()).hasSize(2);
        assertThat(analysis.certainty(sentences.get(0))).isGreaterThan(analysis.certainty(sentences.get(1)));
    }

    @Test
    void nothingHasNoMarks() {
        Analysis analysis = of("");

        assertThat(analysis.proseWords()).isZero();
        assertThat(analysis.proseSentences()).isZero();
        assertThat(analysis.hedgeCues()).isEmpty();
        assertThat(analysis.claims()).isEmpty();
    }
}
