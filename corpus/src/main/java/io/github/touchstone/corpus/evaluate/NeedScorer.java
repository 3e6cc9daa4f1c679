package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.text.Segmentation;
import java.util.List;

/** Says how much each sentence of a text needs a citation. */
interface NeedScorer {

    /**
     * What answers.
     *
     * @return the name and version of a model
     */
    String model();

    /**
     * Judges a text.
     *
     * @param text a text without citation marks
     * @return the need of each sentence, 0 to 1, by its index
     */
    List<Double> needs(Segmentation text);

    /**
     * Where yes begins.
     *
     * @return the least need that means a reference, 0 to 1
     */
    double threshold();
}
