package io.github.touchstone;

import java.util.Objects;

/** A source under edit. Immutable. An edit may part a surrogate pair: the halves stand alone until another joins them. */
record EditedSource(String text) {

    /**
     * Makes an edit.
     *
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    EditedSource edited(int offset, int removedLength, String insertedText) {
        Objects.requireNonNull(insertedText, "insertedText");
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + ": expected 0 to " + text.length());
        }
        if (removedLength < 0 || removedLength > text.length() - offset) {
            throw new IndexOutOfBoundsException("removedLength " + removedLength + " at offset " + offset
                    + ": expected 0 to " + (text.length() - offset));
        }
        int length = text.length() - removedLength + insertedText.length();
        return new EditedSource(new StringBuilder(length)
                .append(text, 0, offset)
                .append(insertedText)
                .append(text, offset + removedLength, text.length())
                .toString());
    }
}
