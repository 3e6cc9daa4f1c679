package io.github.touchstone.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON object with all that is in it. Figures are kept as they are written; what is null is not there. */
final class JsonObject {

    private final int line;
    /** Texts, lists and objects. */
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private String field = "";
    private boolean container;

    JsonObject(int line) {
        this.line = line;
    }

    /** Where it begins, from 1. */
    int line() {
        return line;
    }

    /** Reads the value of a field that the parser stands on; a stack stands in for recursion. */
    void read(String name, JsonParser parser) {
        field = name;
        Deque<Object> open = new ArrayDeque<>();
        open.push(this);
        JsonToken token = parser.currentToken();
        do {
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open.pop();
            } else if (token == JsonToken.PROPERTY_NAME) {
                ((JsonObject) open.element()).field = parser.currentName();
            } else if (token != JsonToken.VALUE_NULL) {
                Object value = value(token, parser);
                put(open.element(), value);
                if (!(value instanceof String)) {
                    open.push(value);
                }
            }
            if (open.size() > 1) {
                token = parser.nextToken();
            }
        } while (open.size() > 1);
    }

    private static Object value(JsonToken token, JsonParser parser) {
        return switch (token) {
            case START_OBJECT -> new JsonObject(JsonSource.line(parser));
            case START_ARRAY -> new ArrayList<>();
            default -> parser.getString();
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(Object container, Object value) {
        if (container instanceof JsonObject object) {
            object.fields.put(object.field, value);
        } else {
            ((List<Object>) container).add(value);
        }
    }

    /** Notes that it holds others, which are read apart. */
    void markContainer() {
        container = true;
    }

    boolean isContainer() {
        return container;
    }

    /** The names of its fields, in order. */
    Iterable<String> names() {
        return fields.keySet();
    }

    /** A text or figure; empty if there is none. */
    String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    /** All texts of a field that may hold one or several. */
    List<String> texts(String name) {
        return all(name, String.class);
    }

    /** The first object of a field. */
    Optional<JsonObject> object(String name) {
        return objects(name).stream().findFirst();
    }

    /** All objects of a field that may hold one or several. */
    List<JsonObject> objects(String name) {
        return all(name, JsonObject.class);
    }

    private <T> List<T> all(String name, Class<T> type) {
        Object value = fields.get(name);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
