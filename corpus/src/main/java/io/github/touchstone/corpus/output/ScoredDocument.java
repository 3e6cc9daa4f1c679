package io.github.touchstone.corpus.output;

import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;

/**
 * A document with what was found out about it.
 *
 * @param name how reports name the document
 * @param document its text
 * @param report its score and findings
 */
public record ScoredDocument(String name, Document document, Report report) {}
