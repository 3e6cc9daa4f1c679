package io.github.touchstone.corpus.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * HTML with places to fill, in a part of the Mustache language: {@code {{name}}} takes text, which is escaped;
 * {@code {{{name}}}} takes HTML as it is; what stands between <code>{{#name}}</code> and <code>{{/name}}</code> is
 * written once for each element of a list, which is a map of further values.
 */
final class Template {

    private final String file;
    private final List<Node> nodes;

    private Template(String file, List<Node> nodes) {
        this.file = file;
        this.nodes = nodes;
    }

    /** Loads a template that stands beside this class, without the line end that closes the file. */
    static Template load(String file) {
        return parse(file, resource(file).stripTrailing());
    }

    static Template parse(String file, String source) {
        return new Template(file, new TemplateReader(file, source).read());
    }

    /** Reads a file that stands beside this class. */
    static String resource(String file) {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": expected it beside " + Template.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String fill(Map<String, ?> values) {
        StringBuilder html = new StringBuilder();
        fill(html, nodes, List.of(values));
        return html.toString();
    }

    /** Fills in from the innermost values that have the name; {@code scopes} holds those first. */
    private void fill(StringBuilder html, List<Node> parts, List<Map<?, ?>> scopes) {
        for (Node node : parts) {
            if (node instanceof Literal literal) {
                html.append(literal.html());
            } else if (node instanceof Place place) {
                String value = value(place.name(), scopes).toString();
                html.append(place.raw() ? value : Html.escape(value));
            } else if (node instanceof Section section) {
                for (Object element : (List<?>) value(section.name(), scopes)) {
                    fill(html, section.nodes(), within((Map<?, ?>) element, scopes));
                }
            }
        }
    }

    private static List<Map<?, ?>> within(Map<?, ?> element, List<Map<?, ?>> scopes) {
        return Stream.<Map<?, ?>>concat(Stream.of(element), scopes.stream()).toList();
    }

    private Object value(String name, List<Map<?, ?>> scopes) {
        for (Map<?, ?> scope : scopes) {
            Object value = scope.get(name);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalStateException(file + ": expected a value for " + name);
    }

    sealed interface Node {}

    record Literal(String html) implements Node {}

    record Place(String name, boolean raw) implements Node {}

    record Section(String name, List<Node> nodes) implements Node {}
}
