package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.text.Span;

/**
 * A clause of the text that clashes with an earlier one of the same text.
 *
 * @param sentence index of its sentence
 * @param span the clause, in the extracted text
 * @param earlier the earlier clause, in the extracted text
 * @param verdict what clashes, and how surely; its text piece and its fact piece are both spans of the extracted text,
 *     the first of the later clause, the second of the earlier one
 */
public record SelfContradiction(int sentence, Span span, Span earlier, Verdict verdict) {}
