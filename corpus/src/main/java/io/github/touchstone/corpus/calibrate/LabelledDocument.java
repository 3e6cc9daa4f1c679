package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.text.Document;

/**
 * A document that somebody has judged.
 *
 * @param name how messages name it
 * @param document its text
 * @param reliability how reliable it was judged to be, on any scale on which more is better
 */
public record LabelledDocument(String name, Document document, double reliability) {}
