package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;

/**
 * Two facts of one base that cannot both be so, as a judge sees it.
 *
 * @param first the one that was given first
 * @param second the other
 * @param verdict what clashes, and how surely; its text piece is in the statement of the second
 */
public record FactClash(Fact first, Fact second, Verdict verdict) {}
