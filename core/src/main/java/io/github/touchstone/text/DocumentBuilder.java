package io.github.touchstone.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts a document together from pieces of a source, for readers of markup.
 *
 * <p>Pieces are given in reading order. Each is either copied from the source ({@link #verbatim}) or stands for a range
 * of it ({@link #replaced}). Not thread-safe; build one document with it.
 */
public final class DocumentBuilder {

    private static final String BLOCK_GAP = "\n\n";

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();

    private int[] textStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceEnds = new int[64];
    private boolean[] verbatim = new boolean[64];
    private int runs;

    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int blockStart;
    private int sourcePosition;

    /**
     * Starts a document.
     *
     * @param source the text as the caller gave it
     */
    public DocumentBuilder(String source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Ends the block at hand and begins another. A block without text leaves no trace.
     *
     * @param kind what the new block is
     * @param level depth of a heading or list item, from 1; 0 for all else
     */
    public void open(Block.Kind kind, int level) {
        endBlock();
        this.kind = kind;
        this.level = level;
    }

    /**
     * Copies a range of the source.
     *
     * @param start offset of its first code unit in the source
     * @param end offset after its last
     */
    public void verbatim(int start, int end) {
        if (start < end) {
            beginPiece();
            addRun(start, end, true);
            text.append(source, start, end);
            sourcePosition = end;
        }
    }

    /**
     * Adds text that stands for a range of the source, such as the character that an entity names.
     *
     * @param piece the text; white space at the start of a block, or after other white space, is left out
     * @param start offset of the range's first code unit in the source
     * @param end offset after its last
     */
    public void replaced(String piece, int start, int end) {
        if (piece.isEmpty() || (piece.isBlank() && endsInSpace())) {
            sourcePosition = end;
            return;
        }
        beginPiece();
        addRun(start, end, false);
        text.append(piece);
        sourcePosition = end;
    }

    /** Adds a space that the source does not hold, unless one stands there already. */
    public void space() {
        replaced(" ", sourcePosition, sourcePosition);
    }

    /**
     * Tells how much text there is so far.
     *
     * @return the offset at which the next piece will stand, unless it opens a block
     */
    public int position() {
        return text.length();
    }

    /**
     * Tells what was added since a position.
     *
     * @param start an earlier {@link #position()}
     * @return the text from there to the end
     */
    public String since(int start) {
        return text.substring(start);
    }

    /**
     * Notes what the markup said about the text since a position.
     *
     * @param what the kind of note
     * @param start the {@link #position()} before that text was added
     * @param value the link's target, the note's label, or empty
     */
    public void annotate(Annotation.Kind what, int start, String value) {
        Span span = trimmed(start);
        if (span.length() > 0) {
            annotations.add(new Annotation(what, span, value));
        }
    }

    /**
     * Ends the document.
     *
     * @return all that was added
     */
    public Document build() {
        endBlock();
        annotations.sort(Comparator.comparing(Annotation::span));
        return new Document(source, text.toString(), blocks, annotations, sourceMap());
    }

    private SourceMap sourceMap() {
        return runs == 0
                ? SourceMap.identity(0)
                : new SourceMap(
                        Arrays.copyOf(textStarts, runs),
                        Arrays.copyOf(sourceStarts, runs),
                        Arrays.copyOf(sourceEnds, runs),
                        Arrays.copyOf(verbatim, runs));
    }

    private boolean endsInSpace() {
        return text.length() == blockStart || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void beginPiece() {
        if (text.length() == blockStart && blockStart > 0) {
            addRun(sourcePosition, sourcePosition, false);
            text.append(BLOCK_GAP);
            blockStart = text.length();
        }
    }

    private void endBlock() {
        Span span = trimmed(blockStart);
        if (span.length() > 0) {
            blocks.add(new Block(kind, level, span));
        }
        blockStart = text.length();
    }

    /** The text since an offset, without the space around it; no-break spaces alone make no block either. */
    private Span trimmed(int start) {
        int from = start;
        int to = text.length();
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    private void addRun(int start, int end, boolean isVerbatim) {
        if (isVerbatim && continuesLastRun(start)) {
            sourceEnds[runs - 1] = end;
            return;
        }
        if (runs == textStarts.length) {
            grow();
        }
        textStarts[runs] = text.length();
        sourceStarts[runs] = start;
        sourceEnds[runs] = end;
        verbatim[runs++] = isVerbatim;
    }

    private boolean continuesLastRun(int start) {
        return runs > 0 && verbatim[runs - 1] && sourceEnds[runs - 1] == start;
    }

    private void grow() {
        int size = runs * 2;
        textStarts = Arrays.copyOf(textStarts, size);
        sourceStarts = Arrays.copyOf(sourceStarts, size);
        sourceEnds = Arrays.copyOf(sourceEnds, size);
        verbatim = Arrays.copyOf(verbatim, size);
    }
}
