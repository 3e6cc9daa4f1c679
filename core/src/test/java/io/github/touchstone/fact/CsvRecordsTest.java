package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordsTest {

    private static List<List<String>> read(String csv) {
        CsvRecords records = new CsvRecords("f.csv", new StringReader(csv));
        List<List<String>> all = new ArrayList<>();
        while (records.hasNext()) {
            all.add(records.next());
        }
        return all;
    }

    @Test
    void fieldsMayHoldCommasQuotationMarksAndNewLines() {
        assertThat(read("a,\"b, \"\"c\"\"\",\"d\ne\"\r\n\"\",,f"))
                .containsExactly(List.of("a", "b, \"c\"", "d\ne"), List.of("", "", "f"));
    }

    @Test
    void anEmptyLineIsARecordOfOneEmptyField() {
        assertThat(read("a\n\nb\n")).containsExactly(List.of("a"), List.of(""), List.of("b"));
    }

    @Test
    void eachRecordKnowsItsLine() {
        CsvRecords records = new CsvRecords("f.csv", new StringReader("\"a\nb\nc\"\nd\n"));

        assertThat(records.line()).isEqualTo(1);
        records.next();
        assertThat(records.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x\\na"b,c   | f.csv:2: a quotation mark within a field: expected the whole field in quotation marks
            "a"b,c      | f.csv:1: 'b' after a quotation mark: expected a comma or a new line
            x\\n"a\\nb  | f.csv:2: a field without its closing quotation mark
            a\\rb       | f.csv:1: a carriage return alone: expected a line feed behind it
            """)
    void whatIsWrongIsNamedWithItsLine(String csv, String message) {
        String text = csv.replace("\\n", "\n").replace("\\r", "\r");

        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name,statement\\na,b  | f.csv:1: a table without a column "id": expected a header such as id,statement
            id,statement\\na      | f.csv:2: 1 fields: expected 2, as in the header
            id,statement\\n,b     | f.csv:2: a fact without "id": expected {"id": …, "statement": …}
            id,value\\na,5        | f.csv:2: a fact without "statement": expected {"id": …, "statement": …}
            id,statement,time\\na,b,June | f.csv:2: time "June": expected a year, month or day such as 1941-06-22, or two with "/"
            id,statement,polarity\\na,b,no | f.csv:2: polarity "no": expected affirmed or denied
            """)
    void aTableThatIsNoneOfFactsIsRefused(String csv, String message) {
        String text = csv.replace("\\n", "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactReader.read("f.csv", new StringReader(text)))
                .withMessage(message);
    }
}
