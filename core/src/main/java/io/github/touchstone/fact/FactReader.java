package io.github.touchstone.fact;

import io.github.touchstone.proposition.Time;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads reference facts from JSON: an array of objects, or JSON Lines.
 *
 * <p>Each object has an {@code id} and a {@code statement}, and may have {@code subject}, {@code aliases} (an array),
 * {@code time} (ISO 8601: year, month or day, or two parted by "/"), {@code place} and {@code source} (an object with
 * {@code title} and {@code url}). Other fields are left unread, so that a file may say more than this version knows.
 */
public final class FactReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> TEXTS = Set.of("id", "statement", "subject", "time", "place");

    private final String file;
    private final JsonParser parser;
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private FactReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file of facts, in UTF-8.
     *
     * @param file the file
     * @return the facts, indexed
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException naming file and line, if it is no fact file or gives an id twice
     */
    public static FactBase read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(name, reader);
        }
    }

    /**
     * Reads facts from a text.
     *
     * @param json the text
     * @return the facts, indexed
     * @throws IllegalArgumentException naming the line, if it is no fact file or gives an id twice
     */
    public static FactBase read(String json) {
        return read("facts", new StringReader(json));
    }

    /**
     * Reads facts from any source of characters, and leaves it open.
     *
     * @param name what messages call the source, such as a file's name
     * @param json the characters
     * @return the facts, indexed
     * @throws IllegalArgumentException naming source and line, if it is no fact file or gives an id twice
     */
    public static FactBase read(String name, Reader json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            FactReader reader = new FactReader(name, parser);
            reader.all();
            return FactBase.of(reader.facts);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String line = at == null ? "" : ":" + at.getLineNr();
            throw new IllegalArgumentException(
                    name + line + ": expected JSON, an array of facts or one fact a line; " + e.getOriginalMessage(),
                    e);
        }
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
            throw malformed("expected a fact, an object in braces, found " + found(token));
        }
        if (array && parser.nextToken() != null) {
            throw malformed("expected nothing after the array of facts, found " + found(parser.currentToken()));
        }
    }

    private void fact() {
        int line = parser.currentTokenLocation().getLineNr();
        Map<String, String> texts = new HashMap<>();
        List<String> aliases = List.of();
        Fact.Source source = Fact.Source.UNKNOWN;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (TEXTS.contains(field)) {
                texts.put(field, text(field));
            } else if (field.equals("aliases")) {
                aliases = texts(field);
            } else if (field.equals("source")) {
                source = source();
            } else {
                parser.skipChildren();
            }
        }
        add(texts, aliases, source, line);
    }

    private void add(Map<String, String> texts, List<String> aliases, Fact.Source source, int line) {
        String id = required(texts, "id", line);
        String statement = required(texts, "statement", line);
        Integer first = lineOfId.putIfAbsent(id, line);
        if (first != null) {
            throw malformed("the id \"" + id + "\" stands already in line " + first + ": expected each id once", line);
        }
        String time = texts.getOrDefault("time", "");
        if (!time.isEmpty() && Time.parse(time).isEmpty()) {
            throw malformed(
                    "time \"" + time + "\": expected a year, month or day such as 1941-06-22, or two with \"/\"", line);
        }
        facts.add(new Fact(
                id,
                statement,
                texts.getOrDefault("subject", ""),
                aliases,
                time,
                texts.getOrDefault("place", ""),
                source));
    }

    private String required(Map<String, String> texts, String field, int line) {
        String text = texts.getOrDefault(field, "");
        if (text.isBlank()) {
            throw malformed("a fact without \"" + field + "\": expected {\"id\": …, \"statement\": …}", line);
        }
        return text;
    }

    private String text(String field) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token != JsonToken.VALUE_STRING) {
            throw malformed("\"" + field + "\": expected a text in quotation marks, found " + found(token));
        }
        return parser.getString();
    }

    private List<String> texts(String field) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw malformed("\"" + field + "\": expected an array, found " + found(parser.currentToken()));
        }
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(field));
        }
        return texts;
    }

    private Fact.Source source() {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Fact.Source.UNKNOWN;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw malformed("\"source\": expected {\"title\": …, \"url\": …}, found " + found(parser.currentToken()));
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

    private static String found(@org.jspecify.annotations.Nullable JsonToken token) {
        return token == null ? "the end" : token.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private IllegalArgumentException malformed(String what) {
        return malformed(what, parser.currentTokenLocation().getLineNr());
    }

    private IllegalArgumentException malformed(String what, int line) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
