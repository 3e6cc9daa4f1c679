package io.github.touchstone.fact;

import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The forms in which facts can be given, all in UTF-8. */
public enum FactForm {

    /**
     * A JSON array of objects, or one object a line. Each has an {@code id} and a {@code statement}, or instead of the
     * statement a {@code subject}, a {@code relation} and a {@code value}; and may have {@code aliases} (an array),
     * {@code unit}, {@code polarity} ("affirmed" or "denied"), {@code time}, {@code validity}, {@code place} and
     * {@code source} (an object with {@code title} and {@code url}). Other fields are left unread, so that a file may
     * say more than this version knows.
     */
    JSON(JsonFacts::read),

    /**
     * A table by RFC 4180 with a header. Its columns are the fields of {@link #JSON}; the names in {@code aliases} are
     * parted by semicolons, and the source stands in {@code source_title} and {@code source_url}. Other columns are left
     * unread.
     */
    CSV(CsvFacts::read),

    /**
     * Fact-checks as feeds publish them: JSON-LD with objects of the type {@code ClaimReview} of schema.org, one, an
     * array, one a line, in a {@code @graph}, or in the {@code dataFeedElement} of a {@code DataFeed}. A claim rated
     * true is a fact, one rated false a fact that is denied; what is rated as something between is left out.
     */
    CLAIM_REVIEW(ClaimReviewFacts::read),

    /**
     * Entities of Wikidata in JSON, as the wiki exports them: under {@code entities}, in an array, or one a line.
     * Statements of about ninety properties become sentences, with labels that the file itself has; qualifiers give time,
     * validity and place. Deprecated statements are left out.
     */
    WIKIDATA(WikidataFacts::read),

    /** One sentence a line; lines that begin with "#" are none. A fact's id is the file and the line. */
    SENTENCES(SentenceFacts::read);

    private static final JsonFactory JSON_FACTORY = new JsonFactory();
    private static final Set<String> OF_CLAIM_REVIEW =
            Set.of("@context", "@type", "@graph", "@id", "claimReviewed", "dataFeedElement", "reviewRating");
    private static final Set<String> OF_WIKIDATA = Set.of("entities", "claims", "labels", "sitelinks", "datatype");
    private static final Set<String> OF_JSON = Set.of("statement", "subject", "relation", "aliases");

    @SuppressWarnings("ImmutableEnumChecker") // each is a static method
    private final Parser parser;

    FactForm(Parser parser) {
        this.parser = parser;
    }

    /** Makes facts of a text. */
    private interface Parser {
        void read(String file, Reader text, FactSink sink);
    }

    /** Makes facts of a text of this form. */
    void read(String file, Reader text, FactSink sink) {
        parser.read(file, text, sink);
    }

    /**
     * Tells the form of a file.
     *
     * @param fileName its name
     * @param beginning how its text begins, a few thousand characters or all
     * @return the form that name and beginning speak for
     */
    static FactForm of(String fileName, String beginning) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String text = beginning.stripLeading();
        if (name.endsWith(".txt")) {
            return SENTENCES;
        }
        if (name.endsWith(".csv")) {
            return CSV;
        }
        boolean json = text.isEmpty() || text.startsWith("{") || text.startsWith("[") || isJson(name);
        if (json) {
            return ofJson(text);
        }
        return isHeader(text.lines().findFirst().orElse("")) ? CSV : SENTENCES;
    }

    private static boolean isJson(String name) {
        return name.endsWith(".json")
                || name.endsWith(".jsonl")
                || name.endsWith(".jsonld")
                || name.endsWith(".ndjson");
    }

    private static boolean isHeader(String line) {
        return line.startsWith("id,") || line.endsWith(",id") || line.contains(",id,");
    }

    /** The first field by which the forms differ decides. */
    private static FactForm ofJson(String beginning) {
        try (JsonParser parser = JSON_FACTORY.createParser(ObjectReadContext.empty(), new StringReader(beginning))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    String field = parser.currentName();
                    if (OF_CLAIM_REVIEW.contains(field)) {
                        return CLAIM_REVIEW;
                    }
                    if (OF_WIKIDATA.contains(field)) {
                        return WIKIDATA;
                    }
                    if (OF_JSON.contains(field)) {
                        return JSON;
                    }
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            return JSON;
        } catch (JacksonException cutShort) {
            return JSON;
        }
    }
}
