package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.page.Template.Literal;
import io.github.touchstone.corpus.page.Template.Node;
import io.github.touchstone.corpus.page.Template.Place;
import io.github.touchstone.corpus.page.Template.Section;
import java.util.ArrayList;
import java.util.List;

/** Takes a template apart. Used once. */
final class TemplateReader {

    private final String file;
    private final String source;
    private int position;

    TemplateReader(String file, String source) {
        this.file = file;
        this.source = source;
    }

    List<Node> read() {
        return read("");
    }

    /** Reads up to the end of a section, or of the file if the section has no name. */
    private List<Node> read(String section) {
        List<Node> nodes = new ArrayList<>();
        while (true) {
            int open = source.indexOf("{{", position);
            nodes.add(new Literal(source.substring(position, open < 0 ? source.length() : open)));
            if (open < 0) {
                expect(section.isEmpty(), "{{/" + section + "}}");
                return List.copyOf(nodes);
            }
            String tag = tag(open);
            if (tag.startsWith("/")) {
                expect(tag.equals("/" + section), "{{/" + section + "}} before {{" + tag + "}}");
                return List.copyOf(nodes);
            }
            nodes.add(node(tag));
        }
    }

    private Node node(String tag) {
        String name = tag.substring(1);
        return switch (tag.charAt(0)) {
            case '#' -> new Section(name, read(name));
            case '{' -> new Place(name, true);
            default -> new Place(tag, false);
        };
    }

    /** Returns what stands between the braces, with one more opening brace before it if there were three. */
    private String tag(int open) {
        String closing = source.startsWith("{{{", open) ? "}}}" : "}}";
        int close = source.indexOf(closing, open);
        expect(close > open + 2, closing + " after offset " + open);
        position = close + closing.length();
        return source.substring(open + 2, close);
    }

    private void expect(boolean met, String what) {
        if (!met) {
            throw new IllegalStateException(file + ": expected " + what);
        }
    }
}
