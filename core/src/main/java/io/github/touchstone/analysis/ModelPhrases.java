package io.github.touchstone.analysis;

import io.github.touchstone.claim.CheckabilityModel;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.model.PhraseSums;
import io.github.touchstone.model.Weights;
import io.github.touchstone.need.NeedModel;
import io.github.touchstone.text.Segmentation;
import java.util.List;

/**
 * What the phrases of a text weigh in the models that judge whole sentences. Their tables stand side by side, so that each
 * phrase is looked up once for all of them.
 */
final class ModelPhrases {

    private final PhraseSums sums;

    ModelPhrases(Segmentation text) {
        this.sums = PhraseSums.of(Standard.WEIGHTS, text);
    }

    PhraseSums uncertainty() {
        return sums;
    }

    PhraseSums checkability() {
        return sums.from(Standard.CHECKABILITY);
    }

    PhraseSums need() {
        return sums.from(Standard.NEED);
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final Weights UNCERTAINTY_WEIGHTS = UncertaintyModel.standard().weights();
        static final Weights CHECKABILITY_WEIGHTS = CheckabilityModel.standard().phrases();
        static final int CHECKABILITY = UNCERTAINTY_WEIGHTS.outputs();
        static final int NEED = CHECKABILITY + CHECKABILITY_WEIGHTS.outputs();
        static final Weights WEIGHTS = Weights.beside(List.of(
                UNCERTAINTY_WEIGHTS, CHECKABILITY_WEIGHTS, NeedModel.standard().weights()));
    }
}
