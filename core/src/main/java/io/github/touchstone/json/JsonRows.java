package io.github.touchstone.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON that people keep in version control: each row stands on a line of its own, so that a change shows. */
public final class JsonRows {

    /** Java before 19 gives some numbers more digits than they need; Jackson's own writer gives all Javas the same. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private JsonRows() {}

    /**
     * Writes one object.
     *
     * @param fields writes its fields
     * @return the object in one line
     */
    public static String object(Consumer<JsonGenerator> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Adds a list to an object as its last field.
     *
     * @param object an object in one line, with a field or more
     * @param name the list's name, plain letters
     * @param rows its elements, each already JSON
     * @return the object, with each element on a line of its own
     */
    public static String withList(String object, String name, List<String> rows) {
        String opened = object.substring(0, object.length() - 1) + ",\"" + name + "\":[";
        return rows.isEmpty() ? opened + "]}" : rows.stream().collect(Collectors.joining(",\n", opened + "\n", "\n]}"));
    }
}
