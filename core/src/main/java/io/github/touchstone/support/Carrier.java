package io.github.touchstone.support;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;

/**
 * Something that carries a claim.
 *
 * @param rule by what rule it does
 * @param span where it stands in the extracted text; for a reference fact, the words that it bears out
 * @param label the source as the text names it, or the id of the reference fact; empty for what has no name
 */
public record Carrier(Rule rule, Span span, String label) {

    /**
     * The same carrier with its span in the source instead of the extracted text.
     *
     * @param document the document that it was found in
     * @return the carrier as reports give it
     */
    public Carrier inSource(Document document) {
        return new Carrier(rule, document.toSource(span), label);
    }
}
