package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.text.Span;
import java.util.List;

/** Says how likely each sentence of a text is attributed. */
interface AttributionScorer {

    /**
     * A sentence and what is said of it.
     *
     * @param span where it stands in the text
     * @param probability how likely it is attributed, 0 to 1
     * @param marked whether an attribution is marked in it
     * @param carried whether a marked attribution supports it
     */
    record JudgedSentence(Span span, double probability, boolean marked, boolean carried) {}

    /**
     * What answers.
     *
     * @return the name and version of a model
     */
    String model();

    /**
     * Judges a text.
     *
     * @param text plain text
     * @return its sentences, in order
     */
    List<JudgedSentence> sentences(String text);

    /**
     * Where yes begins.
     *
     * @return the least probability that means attributed, 0 to 1
     */
    double threshold();
}
