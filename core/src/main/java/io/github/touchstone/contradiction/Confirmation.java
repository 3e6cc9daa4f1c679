package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.text.Span;

/**
 * A clause of the text that a reference fact bears out.
 *
 * @param sentence index of its sentence
 * @param span the clause, in the extracted text
 * @param fact the fact
 * @param verdict how surely
 */
public record Confirmation(int sentence, Span span, Fact fact, Verdict verdict) {}
