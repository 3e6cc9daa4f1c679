package io.github.touchstone.need;

import io.github.touchstone.model.PhraseSums;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.List;

/**
 * How much a sentence needs a citation, from 0 to 1: how likely the editors of an encyclopedia would put a reference at
 * it.
 *
 * <p>Learnt from articles of Wikipedia whose footnotes were taken out. That is a habit, not a rule: a reference at the end
 * of a paragraph often stands for the sentences before it, and some articles have many more than others. The number says
 * in which order to look at sentences, and not that one is wrong. A linear model adds up the words of the sentence and
 * of its neighbours, its place in its paragraph, and what the document needs on the whole.
 *
 * <p>Citation marks are not looked at: a sentence needs as much with its citation as without.
 */
public final class CitationNeed {

    private CitationNeed() {}

    /**
     * Judges the sentences of a text.
     *
     * @param text the text
     * @param marks spans of its citation marks, such as "[12]" and "(Smith 2004)"; what the markup itself calls a citation
     *     or the mark of a note need not be among them
     * @return how much each sentence needs a citation, 0 to 1, by its index; 0 for one of nothing but marks, and in notes
     */
    public static List<Double> ofSentences(Segmentation text, List<Span> marks) {
        return ofSentences(NeedModel.standard(), text, marks);
    }

    /**
     * Judges the sentences of a text whose phrases were added up before.
     *
     * @param text the text
     * @param marks spans of its citation marks
     * @param phrases what its phrases weigh in the standard model
     * @return how much each sentence needs a citation, 0 to 1, by its index; 0 for one of nothing but marks, and in notes
     */
    public static List<Double> ofSentences(Segmentation text, List<Span> marks, PhraseSums phrases) {
        return ofSentences(NeedModel.standard(), text, marks, phrases);
    }

    /**
     * Judges the sentences of a text by a model of one's own.
     *
     * @param model the model
     * @param text the text
     * @param marks spans of its citation marks
     * @return how much each sentence needs a citation, 0 to 1, by its index; 0 for one of nothing but marks, and in notes
     */
    public static List<Double> ofSentences(NeedModel model, Segmentation text, List<Span> marks) {
        return ofSentences(model, text, marks, PhraseSums.of(model.weights(), text));
    }

    private static List<Double> ofSentences(NeedModel model, Segmentation text, List<Span> marks, PhraseSums phrases) {
        return NeedReading.of(model, text, marks, phrases).needs();
    }
}
