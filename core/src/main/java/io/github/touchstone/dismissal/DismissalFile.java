package io.github.touchstone.dismissal;

import io.github.touchstone.json.AnchorJson;
import io.github.touchstone.json.JsonFields;
import io.github.touchstone.json.JsonRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * The dismissals of several documents, as a file of JSON by the schema {@code dismissals-1.schema.json} beside this class.
 *
 * @param documents the dismissals of each, by what the caller calls the document, such as its path
 */
public record DismissalFile(Map<String, Dismissals> documents) {

    /** The version of the form, which changes when a field changes its meaning or goes. */
    public static final String SCHEMA_VERSION = "1";

    private static final Set<String> FILE = Set.of("schemaVersion", "documents");
    private static final Set<String> DOCUMENT = Set.of("document", "dismissals");
    private static final Set<String> DISMISSAL =
            Set.of("finding", "rule", "quote", "prefix", "suffix", "who", "why", "until");

    /** Copies the map, in its order. */
    public DismissalFile {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    /**
     * Reads a file.
     *
     * @param name the file's name, for messages
     * @param json what stands in it
     * @return its dismissals
     * @throws IllegalArgumentException naming file, line and field, if it is malformed
     */
    public static DismissalFile read(String name, String json) {
        JsonFields file = JsonFields.read(name, json).only(FILE);
        if (!file.text("schemaVersion").equals(SCHEMA_VERSION)) {
            throw file.wrong("schemaVersion", '"' + SCHEMA_VERSION + '"');
        }
        Map<String, Dismissals> documents = new LinkedHashMap<>();
        for (JsonFields document : file.objects("documents")) {
            document.only(DOCUMENT);
            List<Dismissal> dismissals = document.objects("dismissals").stream()
                    .map(DismissalFile::dismissal)
                    .toList();
            if (documents.put(document.text("document"), new Dismissals(dismissals)) != null) {
                throw document.wrong("document", "each document once");
            }
        }
        return new DismissalFile(documents);
    }

    private static Dismissal dismissal(JsonFields fields) {
        fields.only(DISMISSAL);
        return new Dismissal(AnchorJson.read(fields), fields.text("who"), fields.text("why"), fields.date("until"));
    }

    /**
     * The dismissals of one document.
     *
     * @param document what the file calls the document
     * @return its dismissals; none if the file does not name it
     */
    public Dismissals of(String document) {
        return documents.getOrDefault(document, Dismissals.NONE);
    }

    /**
     * Adds dismissals of a document to those that it has.
     *
     * @param document what the file calls the document
     * @param more the dismissals to add
     * @return a file with them
     */
    public DismissalFile with(String document, List<Dismissal> more) {
        List<Dismissal> all = new ArrayList<>(of(document).all());
        all.addAll(more);
        Map<String, Dismissals> with = new LinkedHashMap<>(documents);
        with.put(document, new Dismissals(all));
        return new DismissalFile(with);
    }

    /**
     * Writes the file.
     *
     * @return JSON with each dismissal on a line of its own, closed by a line feed
     */
    public String toJson() {
        String file = JsonRows.object(json -> json.writeStringProperty("schemaVersion", SCHEMA_VERSION));
        List<String> rows = documents.entrySet().stream()
                .map(document -> document(document.getKey(), document.getValue()))
                .toList();
        return JsonRows.withList(file, "documents", rows) + "\n";
    }

    private static String document(String name, Dismissals dismissals) {
        String document = JsonRows.object(json -> json.writeStringProperty("document", name));
        List<String> rows = dismissals.all().stream()
                .map(dismissal -> JsonRows.object(json -> write(dismissal, json)))
                .toList();
        return JsonRows.withList(document, "dismissals", rows);
    }

    private static void write(Dismissal dismissal, JsonGenerator json) {
        AnchorJson.write(dismissal.anchor(), json);
        json.writeStringProperty("who", dismissal.who());
        json.writeStringProperty("why", dismissal.why());
        dismissal.until().ifPresent(until -> json.writeStringProperty("until", until.toString()));
    }
}
