package io.github.touchstone.text;

import java.util.List;

/**
 * A text to judge: what its author wrote, cut into blocks, with the way back to the source it was taken from.
 *
 * <p>Plain text is its own source. Readers for markup (see {@code io.github.touchstone.markup}) leave out what is not
 * prose, such as code, scripts and navigation.
 *
 * @param source the text as the caller gave it
 * @param text the extracted prose
 * @param blocks the blocks of {@code text}, in order and without overlap
 * @param annotations what the markup said about stretches of {@code text}, in order of their start
 * @param sourceMap the way from spans of {@code text} to spans of {@code source}
 */
public record Document(
        String source, String text, List<Block> blocks, List<Annotation> annotations, SourceMap sourceMap) {

    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        annotations = List.copyOf(annotations);
    }

    /**
     * Reads plain text. Blank lines part paragraphs; list marks and short lines without a full stop stand alone.
     *
     * @param source any text; it may be empty, and may hold lone surrogates or NUL
     * @return a document whose text is its source
     */
    public static Document plain(String source) {
        return new Document(source, source, PlainBlocks.of(source), List.of(), SourceMap.identity(source.length()));
    }

    /**
     * Tells whether the text is its own source, so that no span need be moved to it.
     *
     * @return true for plain text
     */
    public boolean isItsOwnSource() {
        return sourceMap.isIdentity();
    }

    /**
     * Finds where a span of the extracted text stands in the source.
     *
     * @param span a span of {@link #text()}
     * @return the span of {@link #source()} it was made from
     */
    public Span toSource(Span span) {
        return sourceMap.toSource(span);
    }
}
