package io.github.touchstone.corpus.output;

/**
 * A place in a file as editors show it.
 *
 * @param line from 1; lines end in LF, CR or CR LF
 * @param column from 1, in UTF-16 code units
 */
public record Position(int line, int column) {

    /**
     * Finds the line and column of an offset.
     *
     * @param source the file's text
     * @param offset a UTF-16 offset, 0 to the length of the text
     * @return the position of the character at that offset
     */
    public static Position of(String source, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = source.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crBeforeLf)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, offset - lineStart + 1);
    }
}
