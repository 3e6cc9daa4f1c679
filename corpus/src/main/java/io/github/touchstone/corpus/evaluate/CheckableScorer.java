package io.github.touchstone.corpus.evaluate;

/** Says how likely a sentence is a statement of fact that can be checked. */
interface CheckableScorer {

    /**
     * What answers.
     *
     * @return the name and version of a model
     */
    String model();

    /**
     * Judges a sentence.
     *
     * @param text the sentence
     * @return 0 to 1
     */
    double probability(String text);

    /**
     * Where yes begins.
     *
     * @return the least probability that means checkable, 0 to 1
     */
    double threshold();
}
