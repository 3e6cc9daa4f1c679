package io.github.touchstone.latex;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes citations as their keys in brackets; all of it stands for the whole command. */
final class CitationWriter {

    private static final String SEPARATOR = "; ";

    private final LatexReader reader;
    private final DocumentBuilder document;

    CitationWriter(LatexReader reader) {
        this.reader = reader;
        this.document = reader.document();
    }

    /** Writes a citation whose keys stand in one argument, or in several with options between them. */
    int write(Arguments arguments, boolean several) {
        List<String> keys = new ArrayList<>();
        Optional<Span> group = next(arguments);
        while (group.isPresent()) {
            add(keys, group.get().of(reader.source().text()));
            group = several ? next(arguments) : Optional.empty();
        }
        if (!keys.isEmpty()) {
            write(keys, arguments.start(), arguments.position());
        }
        return arguments.position();
    }

    private static Optional<Span> next(Arguments arguments) {
        arguments.skipOptions();
        return arguments.group();
    }

    private static void add(List<String> keys, String list) {
        int start = 0;
        while (start <= list.length()) {
            int comma = list.indexOf(',', start);
            int end = comma < 0 ? list.length() : comma;
            String key = list.substring(start, end).strip();
            if (!key.isEmpty()) {
                keys.add(key);
            }
            start = end + 1;
        }
    }

    private void write(List<String> keys, int start, int end) {
        int citation = document.position();
        reader.prose().put("[", start, end);
        for (int i = 0; i < keys.size(); i++) {
            reader.prose().put(i == 0 ? "" : SEPARATOR, start, end);
            int link = document.position();
            reader.prose().put(keys.get(i), start, end);
            document.annotate(Annotation.Kind.LINK, link, "#" + keys.get(i));
        }
        reader.prose().put("]", start, end);
        document.annotate(Annotation.Kind.CITATION, citation, String.join(SEPARATOR, keys));
    }
}
