package io.github.touchstone.corpus.row;

import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The fields of one row, or of an object inside it. What is null counts as not there; unknown fields are not looked at. */
public final class JsonRow {

    private final int line;
    private final JsonNode node;

    JsonRow(int line, JsonNode node) {
        this.line = line;
        this.node = node;
        if (!node.isObject()) {
            throw malformed("expected an object in braces, found " + found(node));
        }
    }

    /**
     * Where the row stands.
     *
     * @return the number of the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * A text that must be there.
     *
     * @param field the field's name
     * @return its text
     * @throws MalformedRowException if there is none
     */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field, "a text"));
    }

    /**
     * A text that may be missing.
     *
     * @param field the field's name
     * @return its text
     * @throws MalformedRowException if it holds something else
     */
    public Optional<String> optionalText(String field) {
        return value(field).map(value -> {
            if (!value.isString()) {
                throw wrong(field, "a text in quotation marks", value);
            }
            return value.stringValue();
        });
    }

    /**
     * A truth value that may be missing.
     *
     * @param field the field's name
     * @return its value
     * @throws MalformedRowException if it holds something else
     */
    public Optional<Boolean> optionalTruth(String field) {
        return value(field).map(value -> {
            if (!value.isBoolean()) {
                throw wrong(field, "true, false or null", value);
            }
            return value.booleanValue();
        });
    }

    /**
     * A number that must be there.
     *
     * @param field the field's name
     * @return its number
     * @throws MalformedRowException if there is none
     */
    public double number(String field) {
        JsonNode value = value(field).orElseThrow(() -> missing(field, "a number"));
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(field, "a number", value);
        }
        return value.doubleValue();
    }

    /**
     * An offset that must be there.
     *
     * @param field the field's name
     * @param least the least it may be
     * @param most the most it may be
     * @return the offset
     * @throws MalformedRowException if there is none, or it is outside these bounds
     */
    public int offset(String field, int least, int most) {
        String expected = "an offset from " + least + " to " + most;
        JsonNode value = value(field).orElseThrow(() -> missing(field, expected));
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw wrong(field, expected, value);
        }
        if (value.intValue() < least || value.intValue() > most) {
            throw malformed("\"" + field + "\" is " + value.intValue() + ": expected " + expected);
        }
        return value.intValue();
    }

    /**
     * Tells whether a field holds something.
     *
     * @param field the field's name
     * @return false if it is missing or null
     */
    public boolean has(String field) {
        return value(field).isPresent();
    }

    /**
     * A list of texts, which may be missing.
     *
     * @param field the field's name
     * @return its texts, in order; empty if it is missing
     * @throws MalformedRowException if it holds something else
     */
    public List<String> texts(String field) {
        JsonNode value = value(field).orElse(null);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
            throw wrong(field, "an array of texts", value);
        }
        return value.valueStream().map(JsonNode::stringValue).toList();
    }

    /**
     * A list of objects, which may be missing.
     *
     * @param field the field's name
     * @return its objects; empty if it is missing
     * @throws MalformedRowException if it holds something else
     */
    public List<JsonRow> objects(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isPresent() && !value.get().isArray()) {
            throw wrong(field, "an array", value.get());
        }
        return value.stream()
                .flatMap(JsonNode::valueStream)
                .map(object -> new JsonRow(line, object))
                .toList();
    }

    /**
     * A list of spans, each a start and an end, which may be missing.
     *
     * @param field the field's name
     * @param most the most an offset may be
     * @return its spans; empty if it is missing
     * @throws MalformedRowException if it holds something else, or a span whose end is before its start
     */
    public List<Span> spans(String field, int most) {
        Optional<JsonNode> value = value(field);
        if (value.isPresent() && !value.get().isArray()) {
            throw wrong(field, "an array", value.get());
        }
        return value.stream()
                .flatMap(JsonNode::valueStream)
                .map(pair -> span(field, pair, most))
                .toList();
    }

    private Span span(String field, JsonNode pair, int most) {
        boolean two = pair.isArray()
                && pair.size() == 2
                && pair.get(0).isIntegralNumber()
                && pair.get(1).isIntegralNumber();
        if (!two) {
            throw malformed("\"" + field + "\": expected pairs of offsets such as [3, 6], found " + pair);
        }
        long start = pair.get(0).longValue();
        long end = pair.get(1).longValue();
        if (start < 0 || end < start || end > most) {
            throw malformed("\"" + field + "\" holds " + start + " to " + end + ": expected offsets from 0 to " + most
                    + ", the end not before the start");
        }
        return new Span((int) start, (int) end);
    }

    /**
     * A list of pairs of texts, which may be missing: {@code [["author", "Overy, R."], …]}.
     *
     * @param field the field's name
     * @return its pairs, in order; empty if it is missing
     * @throws MalformedRowException if it holds something else
     */
    public List<Map.Entry<String, String>> pairs(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isPresent() && !value.get().isArray()) {
            throw wrong(field, "an array", value.get());
        }
        return value.stream()
                .flatMap(JsonNode::valueStream)
                .map(pair -> pair(field, pair))
                .toList();
    }

    private Map.Entry<String, String> pair(String field, JsonNode pair) {
        boolean texts = pair.isArray() && pair.size() == 2 && pair.valueStream().allMatch(JsonNode::isString);
        if (!texts) {
            throw wrong(field, "arrays of two texts", pair);
        }
        return Map.entry(pair.get(0).stringValue(), pair.get(1).stringValue());
    }

    private Optional<JsonNode> value(String field) {
        return Optional.ofNullable(node.get(field)).filter(value -> !value.isNull());
    }

    private MalformedRowException missing(String field, String expected) {
        return malformed("\"" + field + "\" is missing: expected " + expected);
    }

    private MalformedRowException wrong(String field, String expected, JsonNode found) {
        return malformed("\"" + field + "\": expected " + expected + ", found " + found(found));
    }

    private static String found(JsonNode node) {
        return node.isNumber() ? node.asString() : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private MalformedRowException malformed(String message) {
        return new MalformedRowException(line, message);
    }
}
