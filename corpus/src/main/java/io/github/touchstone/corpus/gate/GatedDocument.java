package io.github.touchstone.corpus.gate;

import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.dismissal.Review;
import io.github.touchstone.gate.Comparison;
import io.github.touchstone.gate.Outcome;
import java.util.Optional;

/**
 * A document that came to a gate.
 *
 * @param scored the document with its report
 * @param review what of the report is dismissed
 * @param comparison what of the report is new; empty if there is no baseline
 * @param outcome whether it may pass, and why
 */
public record GatedDocument(ScoredDocument scored, Review review, Optional<Comparison> comparison, Outcome outcome) {}
