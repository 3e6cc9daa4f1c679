package io.github.touchstone.model;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;

/**
 * What the phrases of each sentence of a text weigh in several models. Every model reads the same phrases, so they are
 * looked up once for all. Immutable.
 */
public final class PhraseSums {

    private final int outputs;
    private final int first;
    private final int[] sums;

    private PhraseSums(int outputs, int first, int[] sums) {
        this.outputs = outputs;
        this.first = first;
        this.sums = sums;
    }

    /**
     * Reads a text.
     *
     * @param weights the weights of phrases, of one model or of several side by side
     * @param text the text
     * @return a sum for each sentence and output
     */
    public static PhraseSums of(Weights weights, Segmentation text) {
        PhraseReader reader = new PhraseReader(weights, text.tokens());
        int outputs = weights.outputs();
        int[] sums = new int[text.sentences().size() * outputs];
        for (Sentence sentence : text.sentences()) {
            int[] read = reader.read(sentence.firstToken(), sentence.endToken());
            System.arraycopy(read, 0, sums, sentence.index() * outputs, outputs);
        }
        return new PhraseSums(outputs, 0, sums);
    }

    /**
     * Reads a text as one sentence.
     *
     * @param weights the weights of phrases
     * @param tokens the tokens of the text
     * @return a sum for each output of sentence 0
     */
    public static PhraseSums ofOne(Weights weights, Tokens tokens) {
        return new PhraseSums(weights.outputs(), 0, new PhraseReader(weights, tokens).read(0, tokens.size()));
    }

    /**
     * The sums of one model.
     *
     * @param first index of the first of its outputs
     * @return its outputs alone, from 0 on
     */
    public PhraseSums from(int first) {
        return new PhraseSums(outputs, this.first + first, sums);
    }

    /**
     * What the phrases of a sentence weigh.
     *
     * @param sentence index of the sentence
     * @param output index of the output
     * @return in thousandths of a unit of log-odds
     */
    public int of(int sentence, int output) {
        return sums[sentence * outputs + first + output];
    }
}
