package io.github.touchstone.markup;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.DocumentBuilder;

/**
 * What the blocks opened at some place in a page are. All that stands in a quotation or a note is part of it; elsewhere
 * the innermost element decides.
 *
 * @param kind what a block opened here is
 * @param level its level
 * @param lists how many lists surround the place
 * @param inNotes whether the items and paragraphs here are notes
 */
record BlockContext(Block.Kind kind, int level, int lists, boolean inNotes) {

    static final BlockContext TOP = new BlockContext(Block.Kind.PARAGRAPH, 0, 0, false);

    BlockContext heading(int depth) {
        return of(Block.Kind.HEADING, depth);
    }

    BlockContext quote() {
        return of(Block.Kind.QUOTE, 0);
    }

    BlockContext cell() {
        return of(Block.Kind.TABLE_CELL, 0);
    }

    BlockContext note() {
        return new BlockContext(Block.Kind.NOTE, 0, lists, inNotes);
    }

    BlockContext list() {
        return new BlockContext(kind, level, lists + 1, inNotes);
    }

    BlockContext item() {
        return of(Block.Kind.LIST_ITEM, Math.max(1, lists));
    }

    BlockContext notes() {
        return new BlockContext(kind, level, lists, true);
    }

    void open(DocumentBuilder document) {
        document.open(kind, level);
    }

    private BlockContext of(Block.Kind inner, int innerLevel) {
        boolean fixed = kind == Block.Kind.QUOTE || kind == Block.Kind.NOTE;
        return fixed ? this : new BlockContext(inner, innerLevel, lists, inNotes);
    }
}
