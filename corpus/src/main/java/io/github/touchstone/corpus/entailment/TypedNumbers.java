package io.github.touchstone.corpus.entailment;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.PairFeatures;
import java.util.List;

/** What the library itself measures on a pair, so that judging and training go by the same. */
public final class TypedNumbers implements PairNumbers {

    /** Creates them. */
    public TypedNumbers() {}

    @Override
    public List<String> names() {
        return PairFeatures.names();
    }

    @Override
    public float[] of(ClaimPair pair) {
        return PairFeatures.of(pair);
    }
}
