package io.github.touchstone.markup;

import io.github.touchstone.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of the source, perhaps with gaps: the lines of a paragraph without the marks that stand before each line of
 * a block quotation.
 */
final class Passage {

    private final String text;
    private final int[] starts;
    private final int[] sources;

    private Passage(String text, int[] starts, int[] sources) {
        this.text = text;
        this.starts = starts;
        this.sources = sources;
    }

    /** All of a source, without the byte order mark that may stand before it. */
    static Passage of(String source) {
        int start = source.startsWith("\ufeff") ? 1 : 0;
        return new Passage(source.substring(start), new int[] {0}, new int[] {start});
    }

    /** Lines of a source, each given by where it stands, with one line break after each but the last. */
    static Passage of(String source, List<Span> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] sources = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                text.append('\n');
            }
            Span line = lines.get(i);
            starts[i] = text.length();
            sources[i] = line.start();
            text.append(source, line.start(), line.end());
        }
        return new Passage(text.toString(), starts, sources);
    }

    String text() {
        return text;
    }

    /** Where a range of the text, not empty, stands in the source. A line break reaches to the start of its next line. */
    Span toSource(int start, int end) {
        boolean toNextLine = text.charAt(end - 1) == '\n' && end < text.length();
        return new Span(toSource(start), toNextLine ? toSource(end) : toSource(end - 1) + 1);
    }

    private int toSource(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return sources[line] + offset - starts[line];
    }
}
