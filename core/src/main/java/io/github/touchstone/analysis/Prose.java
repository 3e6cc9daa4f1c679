package io.github.touchstone.analysis;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which sentences of a text are prose, and how many words each has: those of headings, notes and reference sections claim
 * and hedge nothing. Counted once, for many ask.
 */
public final class Prose {

    private final Segmentation text;
    private final BitSet prose = new BitSet();
    /** The words and numbers of each sentence, in prose or not. */
    private final int[] words;

    private final int allWords;

    Prose(Segmentation text, Bibliography bibliography) {
        this.text = text;
        this.words = new int[text.sentences().size()];
        int sum = 0;
        for (Sentence sentence : text.sentences()) {
            int index = sentence.index();
            words[index] = words(text.tokens(), sentence);
            Block.Kind kind = text.block(sentence).kind();
            if (kind != Block.Kind.HEADING && kind != Block.Kind.NOTE && !bibliography.lists(sentence.block())) {
                prose.set(index);
                sum += words[index];
            }
        }
        this.allWords = sum;
    }

    private static int words(Tokens tokens, Sentence sentence) {
        int words = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            Token.Kind kind = tokens.kind(token);
            words += kind == Token.Kind.WORD || kind == Token.Kind.NUMBER ? 1 : 0;
        }
        return words;
    }

    /**
     * Tells whether a sentence is prose.
     *
     * @param sentence index of the sentence
     * @return false in headings, notes and reference sections
     */
    public boolean has(int sentence) {
        return prose.get(sentence);
    }

    boolean has(Sentence sentence) {
        return prose.get(sentence.index());
    }

    /**
     * The number of words and numbers in a sentence, be it prose or not.
     *
     * @param sentence index of the sentence
     * @return 0 or more
     */
    public int words(int sentence) {
        return words[sentence];
    }

    /**
     * The number of words and numbers in all of the prose.
     *
     * @return 0 or more
     */
    public int words() {
        return allWords;
    }

    /**
     * The number of sentences in prose.
     *
     * @return 0 or more
     */
    public int size() {
        return prose.cardinality();
    }

    /** The sentences of prose, in order. */
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>(size());
        for (int i = prose.nextSetBit(0); i >= 0; i = prose.nextSetBit(i + 1)) {
            sentences.add(text.sentences().get(i));
        }
        return List.copyOf(sentences);
    }
}
