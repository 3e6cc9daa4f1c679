package io.github.touchstone.support;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.BlockRuns;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.List;

/** How a text is laid out: which sentences a block holds, and which blocks are one list or one table. */
final class Layout {

    /** A longer block is no caption and no note on sources. */
    private static final int LONGEST_NOTE = 60;

    private final Segmentation text;
    private final List<Block> blocks;
    private final int[] firstSentence;
    private final BlockRuns runs;

    Layout(Segmentation text) {
        this.text = text;
        this.blocks = text.document().blocks();
        this.firstSentence = firstSentences(text, blocks.size());
        this.runs = new BlockRuns(blocks);
    }

    private static int[] firstSentences(Segmentation text, int blocks) {
        int[] first = new int[blocks + 1];
        int block = 0;
        for (Sentence sentence : text.sentences()) {
            while (block <= sentence.block()) {
                first[block++] = sentence.index();
            }
        }
        while (block <= blocks) {
            first[block++] = text.sentences().size();
        }
        return first;
    }

    Segmentation text() {
        return text;
    }

    int blocks() {
        return blocks.size();
    }

    Block.Kind kind(int block) {
        return blocks.get(block).kind();
    }

    /** Whether a block exists and is of a kind. */
    boolean is(int block, Block.Kind kind) {
        return block >= 0 && block < blocks.size() && kind(block) == kind;
    }

    /** Whether a block is an item of a list or a cell of a table. */
    boolean isListed(int block) {
        return block >= 0 && block < blocks.size() && kind(block).isListed();
    }

    /** Index of the first sentence of a block. */
    int firstSentence(int block) {
        return firstSentence[block];
    }

    /** Index after the last sentence of a block. */
    int endSentence(int block) {
        return firstSentence[block + 1];
    }

    /** Index of the first block of the list or table that a block belongs to; the block itself if to none. */
    int runStart(int block) {
        return runs.start(block);
    }

    /** Index after the last block of that list or table. */
    int runEnd(int block) {
        return runs.end(block);
    }

    /** Index of the first token of a block; of the first after it if it has none. */
    int firstToken(int block) {
        return text.tokens().at(blocks.get(block).span().start());
    }

    /** Index after the last token of a block. */
    int endToken(int block) {
        return text.tokens().at(blocks.get(block).span().end());
    }

    Block block(int block) {
        return blocks.get(block);
    }

    /** Whether a block is as short as a caption or a note on sources. */
    boolean isNote(int block) {
        int size = endToken(block) - firstToken(block);
        return size > 1 && size <= LONGEST_NOTE && !is(block, Block.Kind.HEADING);
    }
}
