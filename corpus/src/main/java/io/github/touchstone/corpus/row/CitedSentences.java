package io.github.touchstone.corpus.row;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.BitSet;

/** The sentences of an article, cut by the library after the marks of its footnotes were taken out. */
public final class CitedSentences {

    private final Segmentation text;
    private final BitSet cited = new BitSet();

    private CitedSentences(Segmentation text) {
        this.text = text;
    }

    /**
     * Cuts an article.
     *
     * @param unmarked its text without marks
     * @return its sentences
     */
    public static CitedSentences of(UnmarkedText unmarked) {
        CitedSentences sentences = new CitedSentences(Segmentation.of(Document.plain(unmarked.text())));
        for (int reference : unmarked.references()) {
            sentences.cited.set(sentences.text.sentenceAt(reference));
        }
        return sentences;
    }

    /**
     * The text and its sentences.
     *
     * @return without marks
     */
    public Segmentation text() {
        return text;
    }

    /**
     * Tells whether a mark stood in a sentence, or directly behind it.
     *
     * @param sentence index of a sentence
     * @return true if its editors put a reference there
     */
    public boolean isCited(int sentence) {
        return cited.get(sentence);
    }
}
