package io.github.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of report holds to the schema that stands beside {@link ReportJson}. */
class ReportSchemaTest {

    private static final String TEXT = """
            Some experts say that the talks may have failed. According to Molotov, the talks went well.
            Germany invaded the Soviet Union on 22 June 1940. The treaty was signed in Moscow on 23 August 1939.[1]
            The ministry sold 900,000 tons of oil, and it is clear that the price was low. Poland was divided in two.
            """;

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource());
    }

    private static String resource() {
        String file = "report-" + ReportJson.SCHEMA_VERSION + ".schema.json";
        try (InputStream in = Objects.requireNonNull(ReportJson.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertValid(Report report) {
        assertThat(SCHEMA.validate(ReportJson.of("a.txt", report), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaHoldsToItsOwnSchema() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(draft.validate(resource(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void reportsMadeByHandAreValid() {
        assertValid(SampleReports.scored());
        assertValid(SampleReports.undetermined());
    }

    @Test
    void aTextThatContradictsItselfIsValid() {
        Report report = ReliabilityScorer.create().score(TEXT + """
                Anna Berg was born in Riga in 1902. The family moved often, and little of it is on record.
                Anna Berg was born in Riga in 1904.
                """);

        assertThat(ReportJson.of("a.txt", report)).contains("contradiction/within-text/date", "\"earlierPiece\":");
        assertValid(report);
    }

    @Test
    void aTextHeldAgainstFactsIsValid() {
        FactBase facts = FactBase.of(List.of(Fact.of("invasion", "Germany invaded the Soviet Union on 22 June 1941.")));
        Report report = ReliabilityScorer.builder().facts(facts).build().score(TEXT);

        assertThat(ReportJson.of("a.txt", report))
                .contains("\"fact\":\"invasion\"", "\"citation\":", "\"lexicon\":", "\"claim\":");
        assertValid(report);
    }

    @Test
    void aTextThatGetsNoScoreIsValid() {
        assertValid(ReliabilityScorer.create().score("Some experts say so."));
        assertValid(ReliabilityScorer.create().score(""));
    }

    @Test
    void aTextWithoutFindingsIsValid() {
        Report report = ReliabilityScorer.create().score("Why is that so? ".repeat(30));

        assertThat(report.findings()).isEmpty();
        assertValid(report);
    }

    @Test
    void aSignalOfOnesOwnIsValid() {
        assertValid(
                ReliabilityScorer.builder().signal(new Shouting(), 10).build().score(TEXT));
    }

    /** One piece of a valid report, what stands there instead, and the property that is at fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion":"1"     | "schemaVersion":"2"       | /schemaVersion
            "profile":"NEWS",       | ``                        | required property 'profile'
            "value":61.2            | "value":100.1             | /score
            "low":57.0,             | ``                        | /score
            "weight":20.0           | "weight":-1               | /assessments/0/weight
            "value":0.42,           | ``                        | /assessments/0
            "words":120             | "words":1.5               | /statistics/words
            "start":0               | "start":-1                | /findings/0/span/start
            "00000000000000aa"      | "aa"                      | /findings/0/id
            "contribution":-6.5     | "contribution":"-6.5"     | /findings/0/contribution
            "kind":"date"           | "kind":"day"              | /findings/2/evidence/0
            "probability":0.9       | "probability":9           | /findings/2/evidence/0
            "checkability":0.9      | "checkability":9          | /claims/1/checkability
            "kinds":["general"]     | "kinds":[]                | /claims/1/kinds
            "support":"carried"     | "support":"wholly"        | /claims/1/support
            "rule":"said-before"    | "rule":"said"             | /claims/1/carriedBy/1/rule
            "points":-6.5           | "points":null             | /ledger/1/points
            """)
    void whatIsWrongIsRefused(String piece, String instead, String where) {
        String json = ReportJson.of("a.txt", SampleReports.scored());

        assertThat(json).contains(piece);
        assertThat(SCHEMA.validate(json.replace(piece, instead), InputFormat.JSON))
                .isNotEmpty()
                .anySatisfy(error -> assertThat(error.toString()).contains(where));
    }

    /** Finds that every text shouts at its first word. */
    private static final class Shouting implements Signal {
        @Override
        public String name() {
            return "shouting";
        }

        @Override
        public Assessment assess(Analysis analysis) {
            return Assessment.against(name(), List.of(new Observation("shouting/word", new Span(0, 4), "Loud.", 1)), 1);
        }
    }
}
