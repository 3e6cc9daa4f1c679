package io.github.touchstone.gate;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.json.AnchorJson;
import io.github.touchstone.json.JsonFields;
import io.github.touchstone.json.JsonRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form in which baselines are kept. */
final class BaselineJson {

    private static final String VERSION = "1";
    private static final Set<String> FILE = Set.of("schemaVersion", "documents");
    private static final Set<String> DOCUMENT = Set.of("document", "findings");

    private BaselineJson() {}

    static Baseline read(String name, String json) {
        JsonFields file = JsonFields.read(name, json).only(FILE);
        if (!file.text("schemaVersion").equals(VERSION)) {
            throw file.wrong("schemaVersion", '"' + VERSION + '"');
        }
        Map<String, List<Anchor>> documents = new LinkedHashMap<>();
        for (JsonFields document : file.objects("documents")) {
            document.only(DOCUMENT);
            List<Anchor> findings = document.objects("findings").stream()
                    .map(finding -> AnchorJson.read(finding.only(AnchorJson.FIELDS)))
                    .toList();
            if (documents.put(document.text("document"), findings) != null) {
                throw document.wrong("document", "each document once");
            }
        }
        return new Baseline(documents);
    }

    static String write(Baseline baseline) {
        String file = JsonRows.object(json -> json.writeStringProperty("schemaVersion", VERSION));
        List<String> rows = baseline.documents().entrySet().stream()
                .map(document -> document(document.getKey(), document.getValue()))
                .toList();
        return JsonRows.withList(file, "documents", rows) + "\n";
    }

    private static String document(String name, List<Anchor> findings) {
        String document = JsonRows.object(json -> json.writeStringProperty("document", name));
        return JsonRows.withList(
                document,
                "findings",
                findings.stream()
                        .map(anchor -> JsonRows.object(json -> AnchorJson.write(anchor, json)))
                        .toList());
    }
}
