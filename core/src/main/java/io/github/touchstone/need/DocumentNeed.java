package io.github.touchstone.need;

import io.github.touchstone.text.Block;
import java.util.List;

/** How much more the sentences of a document need than is usual, since articles differ in how densely they are cited. */
public final class DocumentNeed {

    /** A short document counts as if so many usual sentences stood in it, too. */
    static final int USUAL_SENTENCES = 20;

    private DocumentNeed() {}

    /**
     * Averages over all sentences but headings.
     *
     * @param sentences the sentences of the document
     * @param needs the log-odds of each
     * @param usual the usual log-odds
     * @return the mean of what they are above the usual, with twenty usual sentences beside them
     */
    public static double above(List<BareSentence> sentences, double[] needs, double usual) {
        double sum = 0;
        int count = USUAL_SENTENCES;
        for (int i = 0; i < needs.length; i++) {
            if (sentences.get(i).kind() != Block.Kind.HEADING) {
                sum += needs[i] - usual;
                count++;
            }
        }
        return sum / count;
    }
}
