package io.github.touchstone.entailment;

import io.github.touchstone.text.Span;

/**
 * The words on either side in which a pair clashes.
 *
 * @param kind how they clash
 * @param claim the claim's words
 * @param statement the statement's words
 */
record Pieces(Verdict.Kind kind, Span claim, Span statement) {}
