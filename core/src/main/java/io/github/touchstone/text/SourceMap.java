package io.github.touchstone.text;

import java.util.Arrays;

/**
 * Where each character of the extracted text stood in the source.
 *
 * <p>The text is cut into runs. A verbatim run stands character by character in the source; any other run (an entity, a
 * collapsed white space) stands for its source range as a whole. Lookup is a binary search over the runs; where markup
 * moved text from its place, as a browser does with text between the cells of a table, the runs of the span are walked.
 */
public final class SourceMap {

    private final int[] textStarts;
    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final boolean[] verbatim;
    private final boolean inOrder;

    SourceMap(int[] textStarts, int[] sourceStarts, int[] sourceEnds, boolean[] verbatim) {
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.verbatim = verbatim;
        this.inOrder = isInOrder();
    }

    /**
     * The map of a text that is its own source.
     *
     * @param length length of the text in UTF-16 code units
     * @return a map that returns every span unchanged
     */
    public static SourceMap identity(int length) {
        return new SourceMap(new int[] {0}, new int[] {0}, new int[] {length}, new boolean[] {true});
    }

    /**
     * Finds the source of a span of text.
     *
     * @param span a span of the extracted text
     * @return the smallest span of the source from which all of it was made
     */
    public Span toSource(Span span) {
        int start = startOf(span.start());
        if (span.length() == 0) {
            return new Span(start, start);
        }
        int end = endOf(span.end());
        if (!inOrder) {
            return widest(span, start, end);
        }
        return start == span.start() && end == span.end() ? span : new Span(start, end);
    }

    /** Whether every span stands in the source where it stands in the text. */
    boolean isIdentity() {
        return textStarts.length == 1 && textStarts[0] == 0 && sourceStarts[0] == 0 && verbatim[0];
    }

    private Span widest(Span span, int start, int end) {
        int first = run(span.start());
        int last = run(span.end() - 1);
        int from = first == last ? start : Math.min(start, sourceStarts[last]);
        int to = first == last ? end : Math.max(end, sourceEnds[first]);
        for (int run = first + 1; run < last; run++) {
            from = Math.min(from, sourceStarts[run]);
            to = Math.max(to, sourceEnds[run]);
        }
        return new Span(from, to);
    }

    private int startOf(int offset) {
        int run = run(offset);
        return verbatim[run] ? sourceStarts[run] + offset - textStarts[run] : sourceStarts[run];
    }

    private int endOf(int offset) {
        int run = run(offset - 1);
        return verbatim[run] ? sourceStarts[run] + offset - textStarts[run] : sourceEnds[run];
    }

    private boolean isInOrder() {
        for (int run = 1; run < sourceStarts.length; run++) {
            if (sourceStarts[run] < sourceEnds[run - 1]) {
                return false;
            }
        }
        return true;
    }

    private int run(int offset) {
        int found = Arrays.binarySearch(textStarts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
