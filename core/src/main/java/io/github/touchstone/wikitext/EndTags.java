package io.github.touchstone.wikitext;

import io.github.touchstone.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where elements are closed, asked at growing offsets: the source is searched once for each name. */
final class EndTags {

    private final String source;
    private final Map<String, Optional<Span>> found = new HashMap<>();

    EndTags(String source) {
        this.source = source;
    }

    /** Returns the first closing tag of this name at or after an offset. */
    Optional<Span> next(String name, int from) {
        Optional<Span> known = found.computeIfAbsent(name, n -> search(n, from));
        if (known.isEmpty() || known.get().start() >= from) {
            return known;
        }
        Optional<Span> next = search(name, from);
        found.put(name, next);
        return next;
    }

    private Optional<Span> search(String name, int from) {
        for (int i = source.indexOf("</", from); i >= 0; i = source.indexOf("</", i + 2)) {
            if (source.regionMatches(true, i + 2, name, 0, name.length())) {
                int end = skipSpace(i + 2 + name.length());
                if (source.startsWith(">", end)) {
                    return Optional.of(new Span(i, end + 1));
                }
            }
        }
        return Optional.empty();
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < source.length() && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i;
    }
}
