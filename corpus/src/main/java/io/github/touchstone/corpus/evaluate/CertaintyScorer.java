package io.github.touchstone.corpus.evaluate;

/** Says how certain a sentence makes its statement. */
@FunctionalInterface
public interface CertaintyScorer {

    /**
     * What answers.
     *
     * @return the name and version of a model; empty if it is none
     */
    default String model() {
        return "";
    }

    /**
     * Judges a sentence.
     *
     * @param text the sentence
     * @return a number that is higher for a more certain sentence; only its order counts
     */
    double certainty(String text);
}
