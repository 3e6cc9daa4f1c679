package io.github.touchstone.fact;

import java.io.Reader;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Opens JSON, and says in one way what is wrong with it. */
final class JsonSource {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonSource() {}

    /**
     * Hands a parser out and closes it.
     *
     * @throws IllegalArgumentException naming file and line, if the text is no JSON
     */
    static void read(String file, Reader json, String expected, Consumer<JsonParser> reading) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            reading.accept(parser);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String line = at == null ? "" : ":" + at.getLineNr();
            throw new IllegalArgumentException(
                    file + line + ": expected JSON, " + expected + "; " + e.getOriginalMessage(), e);
        }
    }

    static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** What a token is, in words. */
    static String found(@Nullable JsonToken token) {
        return token == null ? "the end" : token.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
