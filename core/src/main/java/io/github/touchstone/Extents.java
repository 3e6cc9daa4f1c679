package io.github.touchstone;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.score.Extent;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * How much there is to judge: whole sentences of the author's in running text. Items of lists, fragments and quoted
 * sentences say less about the text, so {@value #PART} of them count as one.
 */
final class Extents {

    private static final int PART = 3;
    /** A sentence with fewer words is a fragment. */
    private static final int FEWEST_WORDS = 4;
    /** Fewer whole sentences than this call for caution, and so does a larger share of what is none. */
    private static final int FEW = 12;

    private static final double MUCH = 0.3;

    private final Analysis analysis;
    private int sentences;
    private int whole;
    private int listed;
    private int fragments;
    private int quoted;

    /** Counts the sentences of a text. */
    Extents(Analysis analysis) {
        this.analysis = analysis;
        for (Sentence sentence : analysis.text().sentences()) {
            if (analysis.isProse(sentence)) {
                count(sentence);
            }
        }
    }

    Extent extent() {
        return new Extent(whole + (sentences - whole) / PART, cautions());
    }

    /** The whole sentences of the author's. */
    int wholeSentences() {
        return whole;
    }

    private void count(Sentence sentence) {
        sentences++;
        if (analysis.othersWords().areSentence(sentence.index())) {
            quoted++;
        } else if (analysis.text().block(sentence).kind().isListed()) {
            listed++;
        } else if (analysis.words(sentence) < FEWEST_WORDS) {
            fragments++;
        } else {
            whole++;
        }
    }

    private List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        if (whole < FEW) {
            cautions.add("only " + whole + (whole == 1 ? " whole sentence" : " whole sentences") + " of the author's");
        }
        add(cautions, listed, "are items of lists or cells of tables");
        add(cautions, fragments, "are fragments");
        add(cautions, quoted, "are quoted");
        return cautions;
    }

    private void add(List<String> cautions, int count, String what) {
        if (count > MUCH * sentences) {
            cautions.add(count + " of " + sentences + " sentences " + what);
        }
    }
}
