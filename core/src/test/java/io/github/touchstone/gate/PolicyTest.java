package io.github.touchstone.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.dismissal.RuleChoice;
import io.github.touchstone.text.ShippedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies are data, and a wrong one is told by line and field. */
class PolicyTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ShippedFile.read(Policy.class, "policy-1.schema.json"));

    private static final String JSON = """
            {
              "schemaVersion": "1",
              "name": "house",
              "description": "For the front page.",
              "requirements": [
                {"minimumScore": 60, "of": "lower-end", "undetermined": "block", "then": "warn"},
                {"noContradictionAbove": 0.8},
                {"noNew": ["hedging", "assertion/bare"], "then": "block"},
                {"atMost": 3, "rules": ["hedge/weasel"], "then": "warn"}
              ],
              "exceptions": [
                {"documents": "drafts/**", "why": "not yet out"},
                {"rules": ["citation"], "until": "2027-01-31", "why": "the list is being rebuilt"}
              ]
            }
            """;

    @Test
    void everyFieldIsRead() {
        assertThat(Policy.read("p.json", JSON))
                .isEqualTo(new Policy(
                        "house",
                        "For the front page.",
                        List.of(
                                new Requirement.MinimumScore(60, true, Decision.BLOCK, Decision.WARN),
                                new Requirement.NoContradictionAbove(0.8, Decision.BLOCK),
                                new Requirement.NoNew(
                                        new RuleChoice(List.of("hedging", "assertion/bare")), Decision.BLOCK),
                                new Requirement.AtMost(3, new RuleChoice(List.of("hedge/weasel")), Decision.WARN)),
                        List.of(
                                new Exemption("drafts/**", RuleChoice.ALL, Optional.empty(), "not yet out"),
                                new Exemption(
                                        "**",
                                        new RuleChoice(List.of("citation")),
                                        Optional.of(LocalDate.of(2027, 1, 31)),
                                        "the list is being rebuilt"))));
    }

    @Test
    void theShippedPolicyHoldsToTheSchemaAndNeedsNoBaseline() {
        assertThat(SCHEMA.validate(JSON, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(ShippedFile.read(Policy.class, "standard.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(Policy.standard().needsBaseline()).isFalse();
        assertThat(Policy.read("p.json", JSON).needsBaseline()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "schemaVersion": "1",      | "schemaVersion": 1,     | p.json:2: "schemaVersion": expected a text in quotation marks, found 1
                    "name": "house",           | "nom": "house",         | p.json:3: "nom": no such field, expected one of [description, exceptions, licence, name, requirements, schemaVersion, source, version]
                    "minimumScore": 60         | "minimumScore": 160     | p.json:6: "minimumScore": expected a number from 0 to 100, found 160
                    "lower-end"                | "middle"                | p.json:6: "of": expected "score" or "lower-end", found "middle"
                    "then": "warn"},           | "then": "shout"},       | p.json:6: "then": expected "warn" or "block", found "shout"
                    {"noContradictionAbove": 0.8} | {"noContradiction": 0.8} | p.json:7: "requirements": expected one of minimumScore, noContradictionAbove, noNew and atMost in each, found nothing
                    ["hedging", "assertion/bare"] | "hedging"            | p.json:8: "noNew": expected a list of texts in quotation marks, found "hedging"
                    "atMost": 3                | "atMost": 2.5           | p.json:9: "atMost": expected a whole number, 0 or more, found 2.5
                    "why": "not yet out"       | "because": "not yet out" | p.json:12: "because": no such field, expected one of [documents, rules, until, why]
                    "2027-01-31"               | "2027-02-31"            | p.json:13: "until": expected a day such as 2027-01-31, found "2027-02-31"
                    """)
    void aWrongPolicyIsToldByLineAndField(String right, String wrong, String message) {
        assertThat(JSON).contains(right);
        String json = JSON.replace(right, wrong);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.read("p.json", json))
                .withMessage(message);
        assertThat(SCHEMA.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isNotEmpty();
    }
}
