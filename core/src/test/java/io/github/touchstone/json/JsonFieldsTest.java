package io.github.touchstone.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is told by file, line and field. */
class JsonFieldsTest {

    private static final String FILE = """
            {
              "name": "a",
              "share": 0.5,
              "count": 3,
              "day": "2027-01-31",
              "names": ["b", "c"],
              "parts": [
                {"name": "d"},
                {"name": " "}
              ]
            }
            """;

    private static JsonFields fields() {
        return JsonFields.read("a.json", FILE);
    }

    private static void assertWrong(String message, Consumer<JsonFields> asked) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked.accept(fields()))
                .withMessage(message);
    }

    @Test
    void eachFieldIsGivenInItsForm() {
        assertThat(fields().text("name")).isEqualTo("a");
        assertThat(fields().number("share", 0, 1)).isEqualTo(0.5);
        assertThat(fields().count("count")).isEqualTo(3);
        assertThat(fields().date("day")).contains(LocalDate.of(2027, 1, 31));
        assertThat(fields().texts("names")).containsExactly("b", "c");
        assertThat(fields().objects("parts").get(0).text("name")).isEqualTo("d");
    }

    @Test
    void whatMayBeLeftOutIsEmpty() {
        assertThat(fields().optionalText("no")).isEmpty();
        assertThat(fields().date("no")).isEmpty();
        assertThat(fields().texts("no")).isEqualTo(List.of());
    }

    @Test
    void aWrongFieldIsNamedWithItsLine() {
        assertWrong("a.json:2: \"name\": expected a whole number, 0 or more, found \"a\"", it -> it.count("name"));
        assertWrong("a.json:3: \"share\": expected a number from 1 to 2, found 0.5", it -> it.number("share", 1, 2));
        assertWrong("a.json:3: \"share\": expected a whole number, 0 or more, found 0.5", it -> it.count("share"));
        assertWrong("a.json:2: \"name\": expected a day such as 2027-01-31, found \"a\"", it -> it.date("name"));
        assertWrong("a.json:6: \"names\": expected a list of objects in braces", it -> it.objects("names"));
        assertWrong(
                "a.json:9: \"name\": expected a text, found \" \"",
                it -> it.objects("parts").get(1).text("name"));
    }

    @Test
    void aMissingFieldIsNamedWithTheLineOfItsObject() {
        assertWrong("a.json:1: \"no\": expected a text, found nothing", it -> it.text("no"));
        assertWrong(
                "a.json:8: \"no\": expected a text, found nothing",
                it -> it.objects("parts").get(0).text("no"));
    }

    @Test
    void anUnknownFieldIsNamedWithTheKnownOnes() {
        assertWrong(
                "a.json:4: \"count\": no such field, expected one of [day, name, names, parts, share]",
                it -> it.only(Set.of("name", "share", "day", "names", "parts")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\": 1",
                "{\"a\": null}",
                "{\"a\": 1} {}",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": [1, }",
                "{a: 1}"
            })
    void whatIsNoJsonObjectIsRefusedWithItsLine(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFields.read("a.json", json))
                .withMessageStartingWith("a.json:1: ");
    }
}
