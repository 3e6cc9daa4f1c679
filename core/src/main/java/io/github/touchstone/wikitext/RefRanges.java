package io.github.touchstone.wikitext;

import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the content of each {@code <ref>} reaches, in the order of the tags.
 *
 * <p>A tag is closed by the next {@code </ref>} unless another opens before it. One that is never closed reaches to the
 * end of its paragraph, or to the next tag.
 */
final class RefRanges {

    /** At the start of a line, these begin a block. */
    private static final String BLOCK_STARTS = "*#:;=|!{\r\n";

    private final String source;
    private final TagReader tags;
    private final List<Range> ranges = new ArrayList<>();

    private int start;
    private int pending = -1;

    /**
     * A tag that opens, and where it is closed.
     *
     * @param start offset of the tag
     * @param end its closing tag; empty where its content ends without one
     */
    record Range(int start, Span end) {}

    private RefRanges(String source) {
        this.source = source;
        this.tags = new TagReader(source);
    }

    static List<Range> of(String source) {
        RefRanges ranges = new RefRanges(source);
        ranges.scan();
        return ranges.ranges;
    }

    private void scan() {
        int i = source.indexOf('<');
        while (i >= 0) {
            Optional<Tag> tag = tags.at(i);
            tag.ifPresent(this::add);
            i = source.indexOf('<', tag.map(Tag::end).orElse(i + 1));
        }
        endUnclosed(source.length());
    }

    private void add(Tag tag) {
        if (tag.is(Tag.Shape.OPEN, MarkupNames.Role.REF)) {
            endUnclosed(tag.start());
            start = tag.start();
            pending = tag.end();
        } else if (tag.is(Tag.Shape.CLOSE, MarkupNames.Role.REF) && pending >= 0) {
            ranges.add(new Range(start, new Span(tag.start(), tag.end())));
            pending = -1;
        }
    }

    private void endUnclosed(int limit) {
        if (pending >= 0) {
            int end = paragraphEnd(pending, limit);
            ranges.add(new Range(start, new Span(end, end)));
            pending = -1;
        }
    }

    private int paragraphEnd(int from, int limit) {
        int i = from;
        while (i < limit && !(source.charAt(i) == '\n' && endsParagraph(i + 1, limit))) {
            i++;
        }
        return i;
    }

    private boolean endsParagraph(int lineStart, int limit) {
        int i = lineStart;
        while (i < limit && source.charAt(i) != '\n' && CollapsedText.isSpace(source.charAt(i))) {
            i++;
        }
        return i < limit && BLOCK_STARTS.indexOf(source.charAt(i)) >= 0;
    }
}
