package io.github.touchstone.corpus.contradiction;

import io.github.touchstone.corpus.row.PlantedRow;
import io.github.touchstone.text.Span;

/**
 * Where a contradiction or a trap stands.
 *
 * @param span in the document's extracted text
 * @param row what is known of it
 */
record Place(Span span, PlantedRow row) {

    /** Finds the words of a row in a text, whatever the white space between them; fails if they are not there. */
    static Place of(PlantedRow row, String text) {
        SpacedText spaced = new SpacedText(text);
        return spaced.find(row.text(), row.occurrence())
                .map(span -> new Place(span, row))
                .orElseThrow(() -> new IllegalArgumentException(
                        row.document() + ": expected to find \"" + row.text() + "\" in it"));
    }

    boolean isAt(Span clause) {
        return span.start() < clause.end() && clause.start() < span.end();
    }

    boolean names(String fact) {
        return row.facts().contains(fact);
    }
}
