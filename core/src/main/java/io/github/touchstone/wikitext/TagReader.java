package io.github.touchstone.wikitext;

import io.github.touchstone.text.Span;
import java.util.Optional;

/** Reads tags at growing offsets. Comments, and elements whose content is no markup, are read as a whole. */
final class TagReader {

    private final String source;
    private final EndTags ends;

    TagReader(String source) {
        this.source = source;
        this.ends = new EndTags(source);
    }

    Optional<Tag> at(int start) {
        if (source.startsWith("<!--", start)) {
            return Optional.of(comment(start));
        }
        return Tag.at(source, start).map(this::whole);
    }

    /** Where the element that a tag opens is closed. */
    Optional<Span> end(Tag tag) {
        return ends.next(Tag.name(source, tag.start()), tag.end());
    }

    /** A comment that is never closed reaches to the end of the page. */
    private Tag comment(int start) {
        int close = source.indexOf("-->", start + 4);
        int end = close < 0 ? source.length() : close + 3;
        return new Tag(Tag.Shape.COMMENT, MarkupNames.Role.PLAIN, start, end, end, end);
    }

    private Tag whole(Tag tag) {
        boolean holdsText = tag.what() == MarkupNames.Role.NOWIKI || tag.what() == MarkupNames.Role.OPAQUE;
        if (!holdsText || tag.shape() != Tag.Shape.OPEN) {
            return tag;
        }
        return end(tag).map(end ->
                        new Tag(Tag.Shape.ELEMENT, tag.what(), tag.start(), tag.contentStart(), end.start(), end.end()))
                .orElse(tag);
    }
}
