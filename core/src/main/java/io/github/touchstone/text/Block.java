package io.github.touchstone.text;

/**
 * A stretch of text that no sentence crosses: a paragraph, a heading, a list item.
 *
 * @param kind what the block is
 * @param level depth of a heading or list item, from 1; 0 for all else
 * @param span where it stands in the extracted text
 */
public record Block(Kind kind, int level, Span span) {

    /** What a block is. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A title or section heading: it names, and claims nothing. */
        HEADING,
        /** One item of a list. */
        LIST_ITEM,
        /** A block of somebody else's words. */
        QUOTE,
        /** One cell of a table. */
        TABLE_CELL,
        /** The text of a note, standing apart from the words it is tied to. */
        NOTE;

        /**
         * Tells whether it is one of several that make a whole.
         *
         * @return true for an item of a list and a cell of a table
         */
        public boolean isListed() {
            return this == LIST_ITEM || this == TABLE_CELL;
        }
    }
}
