package io.github.touchstone.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationFinderTest {

    static Stream<GoldenCase> goldenQuotations() {
        return GoldenCase.read(QuotationFinderTest.class, "quotations.txt");
    }

    @ParameterizedTest
    @MethodSource
    void goldenQuotations(GoldenCase golden) {
        assertThat(words(Document.plain(golden.text()))).isEqualTo(golden.found());
    }

    private static List<String> words(Document document) {
        return QuotationFinder.find(Segmentation.of(document)).stream()
                .map(quotation -> quotation.span().of(document.text()))
                .toList();
    }

    @Test
    void aQuoteBlockIsQuotedWhole() {
        DocumentBuilder builder = new DocumentBuilder("He wrote: It is \"over\" now.");
        builder.verbatim(0, 9);
        builder.open(Block.Kind.QUOTE, 0);
        builder.verbatim(10, 27);

        assertThat(QuotationFinder.find(Segmentation.of(builder.build())))
                .containsExactly(new Quotation(new Span(11, 28), true));
    }

    @Test
    void wordsThatTheMarkupCallsAQuotationAreQuoted() {
        DocumentBuilder builder = new DocumentBuilder("He said it is over.");
        builder.verbatim(0, 8);
        int start = builder.position();
        builder.verbatim(8, 18);
        builder.annotate(Annotation.Kind.QUOTATION, start, "");

        assertThat(QuotationFinder.find(Segmentation.of(builder.build())))
                .containsExactly(new Quotation(new Span(8, 18), false));
    }
}
