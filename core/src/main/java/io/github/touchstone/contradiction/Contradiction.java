package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.text.Span;

/**
 * A clause of the text that clashes with a reference fact.
 *
 * @param sentence index of its sentence
 * @param span the clause, in the extracted text
 * @param standing how the author stands to the clause
 * @param fact the fact
 * @param verdict what clashes, and how surely
 */
public record Contradiction(int sentence, Span span, Standing standing, Fact fact, Verdict verdict) {}
