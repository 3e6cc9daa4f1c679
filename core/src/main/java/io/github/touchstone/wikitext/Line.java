package io.github.touchstone.wikitext;

/**
 * What the start of a line says of it.
 *
 * @param kind what the line is
 * @param level depth of a heading or list item; else 0
 * @param start where its words start
 * @param end where a heading's words end; for all else where the line may be taken up again
 */
record Line(Kind kind, int level, int start, int end) {

    enum Kind {
        BLANK,
        /** Holds comments only, and is left out with its line break. */
        COMMENTS,
        TEXT,
        HEADING,
        ITEM,
        RULE,
        TABLE,
        TABLE_END,
        ROW,
        CAPTION,
        CELL,
        HEAD_CELL
    }
}
