package io.github.touchstone.fact;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads facts from JSON, an array of objects or JSON Lines; see {@link FactForm#JSON}. */
final class JsonFacts {

    private final String file;
    private final JsonParser parser;
    private final FactSink sink;

    private JsonFacts(String file, JsonParser parser, FactSink sink) {
        this.file = file;
        this.parser = parser;
        this.sink = sink;
    }

    static void read(String file, Reader json, FactSink sink) {
        JsonSource.read(
                file, json, "an array of facts or one fact a line", parser -> new JsonFacts(file, parser, sink).all());
    }

    private void all() {
        JsonToken token = parser.nextToken();
        boolean array = token == JsonToken.START_ARRAY;
        if (array) {
            token = parser.nextToken();
        }
        while (token == JsonToken.START_OBJECT) {
            fact();
            token = parser.nextToken();
        }
        boolean ended = array ? token == JsonToken.END_ARRAY : token == null;
        if (!ended) {
            throw malformed("expected a fact, an object in braces, found " + JsonSource.found(token));
        }
        if (array && parser.nextToken() != null) {
            throw malformed("expected nothing after the array of facts, found " + found());
        }
    }

    private void fact() {
        FactFields fields = new FactFields(file, JsonSource.line(parser));
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (FactFields.TEXTS.contains(field)) {
                fields.text(field, text(field));
            } else if (field.equals("aliases")) {
                aliases(fields);
            } else if (field.equals("source")) {
                fields.source(source());
            } else {
                parser.skipChildren();
            }
        }
        sink.fact(fields.fact(), fields.line());
    }

    private String text(String field) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        boolean figure = field.equals("value") && token.isNumeric();
        if (token != JsonToken.VALUE_STRING && !figure) {
            throw malformed("\"" + field + "\": expected a text in quotation marks, found " + found());
        }
        return parser.getString();
    }

    private void aliases(FactFields fields) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw malformed("\"aliases\": expected an array, found " + found());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            fields.alias(text("aliases"));
        }
    }

    private Fact.Source source() {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Fact.Source.UNKNOWN;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw malformed("\"source\": expected {\"title\": …, \"url\": …}, found " + found());
        }
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("title") || field.equals("url")) {
                texts.put(field, text(field));
            } else {
                parser.skipChildren();
            }
        }
        return new Fact.Source(texts.getOrDefault("title", ""), texts.getOrDefault("url", ""));
    }

    private String found() {
        return JsonSource.found(parser.currentToken());
    }

    private IllegalArgumentException malformed(String what) {
        return Malformed.at(file, JsonSource.line(parser), what);
    }
}
