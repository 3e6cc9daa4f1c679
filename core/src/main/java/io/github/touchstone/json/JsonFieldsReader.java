package io.github.touchstone.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a file that is one JSON object; a stack stands in for recursion. */
final class JsonFieldsReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser parser;
    private final Deque<Object> open = new ArrayDeque<>();
    private String name = "";

    private JsonFieldsReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static JsonFields read(String file, String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new JsonFieldsReader(file, parser).read();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : at.getLineNr();
            throw JsonFields.malformed(file, line, "expected JSON; " + e.getOriginalMessage());
        }
    }

    private JsonFields read() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw JsonFields.malformed(file, line(), "expected an object in braces");
        }
        JsonFields root = new JsonFields(file, line());
        open.push(root);
        while (!open.isEmpty()) {
            take(parser.nextToken());
        }
        if (parser.nextToken() != null) {
            throw JsonFields.malformed(file, line(), "expected nothing after the closing brace");
        }
        return root;
    }

    private void take(JsonToken token) {
        if (token.isStructEnd()) {
            open.pop();
        } else if (token == JsonToken.PROPERTY_NAME) {
            name = parser.currentName();
        } else {
            Object content = content(token);
            put(new JsonValue(content, line()));
            if (token.isStructStart()) {
                open.push(content);
            }
        }
    }

    private Object content(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> new JsonFields(file, line());
            case START_ARRAY -> new ArrayList<JsonValue>();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw JsonFields.malformed(file, line(), "\"" + name + "\": expected a value, found null");
        };
    }

    @SuppressWarnings("unchecked")
    private void put(JsonValue value) {
        if (open.element() instanceof JsonFields fields) {
            fields.put(name, value);
        } else {
            ((List<JsonValue>) open.element()).add(value);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
