package io.github.touchstone.entailment;

import java.util.List;

/**
 * Holds claims against facts. The standard judge reasons over typed pieces; a stronger one, such as a sentence-pair
 * model, stands in by this interface.
 *
 * <p>An implementation must be thread-safe and give the same verdicts for the same pairs.
 */
@FunctionalInterface
public interface Judge {

    /**
     * Judges pairs, all at once so that a model can run them as a batch.
     *
     * @param pairs claims with the facts they may stand against
     * @return one verdict a pair, in the same order
     */
    List<Verdict> judge(List<ClaimPair> pairs);
}
