package io.github.touchstone.dismissal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.anchor.Quote;
import io.github.touchstone.text.ShippedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dismissals are kept in a file that people can read, and a wrong one is told by line and field. */
class DismissalFileTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ShippedFile.read(DismissalFile.class, "dismissals-1.schema.json"));

    private static final Dismissal FIRST = new Dismissal(
            new Anchor("0123456789abcdef", "hedge/weasel", new Quote("some say", "It is, as ", ", so")),
            "M. Berg",
            "“quoted” from\nthe minutes 🙂",
            Optional.of(LocalDate.of(2027, 1, 31)));
    private static final Dismissal SECOND = new Dismissal(
            new Anchor("fedcba9876543210", "assertion/bare", new Quote("The sky is blue.", "", "")),
            "M. Berg",
            "known",
            Optional.empty());

    private static final DismissalFile FILE = new DismissalFile(Map.of())
            .with("a.html", List.of(FIRST))
            .with("b.md", List.of())
            .with("a.html", List.of(SECOND));

    private static final String ONE = """
            {"schemaVersion": "1", "documents": [
              {"document": "a.html", "dismissals": [
                {"finding": "0123456789abcdef",
                 "rule": "hedge/weasel",
                 "quote": "some say",
                 "who": "M. Berg",
                 "why": "seen",
                 "until": "2027-01-31"}
              ]}
            ]}
            """;

    @Test
    void whatIsWrittenIsRead() {
        assertThat(DismissalFile.read("d.json", FILE.toJson())).isEqualTo(FILE);
        assertThat(FILE.of("a.html").all()).containsExactly(FIRST, SECOND);
        assertThat(FILE.of("c.txt")).isEqualTo(Dismissals.NONE);
    }

    @Test
    void whatIsWrittenHoldsToTheSchema() {
        assertThat(SCHEMA.validate(FILE.toJson(), InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(ONE, InputFormat.JSON)).isEmpty();
    }

    @Test
    void eachDismissalStandsOnALineOfItsOwn() {
        assertThat(FILE.toJson().lines().filter(line -> line.contains("\"who\"")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "schemaVersion": "1" | "schemaVersion": "2"     | d.json:1: "schemaVersion": expected "1", found "2"
                    0123456789abcdef     | 0123                     | d.json:3: "finding": expected a finding's id, 16 hexadecimal digits, found "0123"
                    "quote": "some say"  | "quote": 7               | d.json:5: "quote": expected a text in quotation marks, found 7
                    "who": "M. Berg"     | "who": ""                | d.json:6: "who": expected a text, found ""
                    "why": "seen"        | "wy": "seen"             | d.json:7: "wy": no such field, expected one of [finding, prefix, quote, rule, suffix, until, who, why]
                    "2027-01-31"         | "31 January"             | d.json:8: "until": expected a day such as 2027-01-31, found "31 January"
                    "document": "a.html" | "name": "a.html"         | d.json:2: "name": no such field, expected one of [dismissals, document]
                    """)
    void aWrongFileIsToldByLineAndField(String right, String wrong, String message) {
        assertThat(ONE).contains(right);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DismissalFile.read("d.json", ONE.replace(right, wrong)))
                .withMessage(message);
    }
}
