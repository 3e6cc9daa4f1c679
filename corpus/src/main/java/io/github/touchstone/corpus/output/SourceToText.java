package io.github.touchstone.corpus.output;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The way from spans of a document's source back to its extracted text. Extraction keeps the order of the source, so each
 * end is found by bisection.
 */
public final class SourceToText {

    private final Document document;

    /**
     * Makes ready to look up spans of one document.
     *
     * @param document the document
     */
    public SourceToText(Document document) {
        this.document = document;
    }

    /**
     * Finds the text that was made from a span of the source.
     *
     * @param source a span of {@link Document#source()}
     * @return the span of {@link Document#text()}; empty if none of it was kept
     */
    public Optional<Span> locate(Span source) {
        int start = first(offset -> of(offset).end() > source.start());
        int end = first(offset -> of(offset).start() >= source.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private Span of(int offset) {
        return document.toSource(new Span(offset, offset + 1));
    }

    private int first(IntPredicate holds) {
        int low = 0;
        int high = document.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
