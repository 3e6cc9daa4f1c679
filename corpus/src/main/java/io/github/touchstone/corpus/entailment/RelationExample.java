package io.github.touchstone.corpus.entailment;

import io.github.touchstone.entailment.Verdict.Relation;

/**
 * A pair to learn from. The array is not copied, and is not to be changed.
 *
 * @param numbers what describes it
 * @param label how the text stands to the fact
 * @param source the corpus that it is from, or the edit that made it
 * @param edited whether it was made of another
 * @param weight how much it counts
 * @param fold the fold that all pairs of its fact are in
 */
@SuppressWarnings("ArrayRecordComponent")
record RelationExample(float[] numbers, Relation label, String source, boolean edited, double weight, int fold) {}
