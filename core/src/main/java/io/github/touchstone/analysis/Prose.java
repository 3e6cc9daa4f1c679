package io.github.touchstone.analysis;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.List;

/** Which sentences of a text are prose: those of headings, notes and reference sections claim and hedge nothing. */
final class Prose {

    private final Segmentation text;
    private final Bibliography bibliography;

    Prose(Segmentation text, Bibliography bibliography) {
        this.text = text;
        this.bibliography = bibliography;
    }

    boolean has(Sentence sentence) {
        return has(text, bibliography, sentence);
    }

    static boolean has(Segmentation text, Bibliography bibliography, Sentence sentence) {
        Block.Kind kind = text.block(sentence).kind();
        return kind != Block.Kind.HEADING && kind != Block.Kind.NOTE && !bibliography.lists(sentence.block());
    }

    /** The sentences of prose, in order. */
    List<Sentence> sentences() {
        return text.sentences().stream().filter(this::has).toList();
    }
}
