package io.github.touchstone.sarif;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs to test, and the schema of OASIS that they have to hold to. */
final class SarifLogs {

    static final String TEXT = """
            Some experts say that the talks may have failed. According to Molotov, the talks went well.
            Germany invaded the Soviet Union on 22 June 1940. The treaty was signed in Moscow on 23 August 1939.[1]
            The ministry sold 900,000 tons of oil, and it is clear that the price was low. Poland was divided in two.
            Anna Berg was born in Riga in 1902. The family moved often, and little of it is on record.
            Anna Berg was born in Riga in 1904.
            """;

    private static final Fact INVASION = Fact.builder("invasion")
            .statement("Germany invaded the Soviet Union on 22 June 1941.")
            .source(new Fact.Source("A history {1}", "https://example.org/a"))
            .build();

    static final ReliabilityScorer SCORER =
            ReliabilityScorer.builder().facts(FactBase.of(List.of(INVASION))).build();

    private static final Schema SCHEMA = schema();

    private SarifLogs() {}

    private static Schema schema() {
        String file = "/schema/sarif-schema-2.1.0.json";
        try (InputStream in = Objects.requireNonNull(SarifLogs.class.getResourceAsStream(file), file)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema of OASIS has against a log. */
    static List<String> flaws(String log) {
        return SCHEMA
                .validate(
                        log,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    static String log(String name, Document document) throws IOException {
        return log(name, document, SCORER.score(document));
    }

    static String log(String name, Document document, Report report) throws IOException {
        StringWriter out = new StringWriter();
        SarifWriter writer = new SarifWriter(out);
        writer.add(name, document, report);
        writer.finish();
        return out.toString();
    }

    /** The one run of a log. */
    static JsonNode run(String log) {
        return JsonMapper.shared().readTree(log).get("runs").get(0);
    }
}
