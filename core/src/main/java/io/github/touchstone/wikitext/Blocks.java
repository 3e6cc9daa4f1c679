package io.github.touchstone.wikitext;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.DocumentBuilder;

/**
 * The blocks of a page. All that stands in a note is part of it, and in a quotation of that; what stands in a table is a
 * cell unless it says otherwise. A heading ends quotations and tables that were left open.
 */
final class Blocks {

    private final DocumentBuilder document;

    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int start;
    private int quotes;
    private int tables;
    private boolean inNote;

    Blocks(DocumentBuilder document) {
        this.document = document;
    }

    void open(Block.Kind wanted, int wantedLevel) {
        if (inNote) {
            document.space();
            return;
        }
        if (wanted == Block.Kind.HEADING) {
            quotes = 0;
            tables = 0;
        }
        kind = quotes > 0 ? Block.Kind.QUOTE : wanted == Block.Kind.PARAGRAPH && tables > 0 ? cell() : wanted;
        level = kind == Block.Kind.QUOTE ? 0 : wantedLevel;
        reopen();
    }

    /** Begins another block like the last. */
    void reopen() {
        document.open(kind, level);
        start = document.position();
    }

    /** Begins a block for what has no place in the text around it. */
    void openAside() {
        document.open(tables > 0 ? cell() : Block.Kind.PARAGRAPH, 0);
    }

    boolean isEmpty() {
        return document.position() == start;
    }

    /** Tells whether the next line belongs to the same block. */
    boolean goesOn() {
        return kind != Block.Kind.HEADING && kind != Block.Kind.LIST_ITEM;
    }

    void enterNote() {
        document.open(Block.Kind.NOTE, 0);
        inNote = true;
    }

    void leaveNote() {
        inNote = false;
        reopen();
    }

    boolean inNote() {
        return inNote;
    }

    void enterQuote() {
        quotes++;
    }

    void leaveQuote() {
        quotes = Math.max(0, quotes - 1);
    }

    void enterTable() {
        tables++;
    }

    void leaveTable() {
        tables--;
    }

    boolean inTable() {
        return tables > 0;
    }

    private static Block.Kind cell() {
        return Block.Kind.TABLE_CELL;
    }
}
