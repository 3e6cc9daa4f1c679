package io.github.touchstone.corpus.entailment;

import io.github.touchstone.entailment.ClaimPair;
import java.util.List;

/** What the relation of a claim and a fact is learnt from: numbers of which each says one thing about the pair. */
public interface PairNumbers {

    /**
     * What the numbers are called.
     *
     * @return their names, in their order
     */
    List<String> names();

    /**
     * Describes a pair.
     *
     * @param pair the pair
     * @return a number for each name
     */
    float[] of(ClaimPair pair);
}
