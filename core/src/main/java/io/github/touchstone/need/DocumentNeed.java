package io.github.touchstone.need;

import io.github.touchstone.text.Block;
import java.util.List;

/** How much more the sentences of a document need than is usual, since articles differ in how densely they are cited. */
public final class DocumentNeed {

    /** A short document counts as if so many usual sentences stood in it, too. */
    private static final int USUAL_SENTENCES = 20;

    private final double usual;
    private double sum;
    private int count = USUAL_SENTENCES;

    /** For the usual log-odds. */
    DocumentNeed(double usual) {
        this.usual = usual;
    }

    /** Adds a sentence with its log-odds; headings do not count. */
    void add(Block.Kind kind, double need) {
        if (kind != Block.Kind.HEADING) {
            sum += need - usual;
            count++;
        }
    }

    /** The mean of what the sentences are above the usual, with twenty usual sentences beside them. */
    double above() {
        return sum / count;
    }

    /**
     * Averages over all sentences but headings.
     *
     * @param sentences the sentences of the document
     * @param needs the log-odds of each
     * @param usual the usual log-odds
     * @return the mean of what they are above the usual, with twenty usual sentences beside them
     */
    public static double above(List<BareSentence> sentences, double[] needs, double usual) {
        DocumentNeed document = new DocumentNeed(usual);
        for (int i = 0; i < needs.length; i++) {
            document.add(sentences.get(i).kind(), needs[i]);
        }
        return document.above();
    }
}
