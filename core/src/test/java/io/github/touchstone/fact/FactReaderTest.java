package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTest {

    private static final String FULL = """
            {"id": "barbarossa", "statement": "Germany invaded the Soviet Union on 22 June 1941.",
             "subject": "Germany", "aliases": ["Operation Barbarossa", "Unternehmen Barbarossa"],
             "time": "1941-06-22", "place": "Soviet Union",
             "source": {"title": "A history", "url": "https://example.org/a", "page": 5},
             "remark": {"by": ["somebody", {"else": null}]}}
            """;

    private static final Fact FULL_FACT = Fact.builder("barbarossa")
            .statement("Germany invaded the Soviet Union on 22 June 1941.")
            .subject("Germany")
            .aliases(List.of("Operation Barbarossa", "Unternehmen Barbarossa"))
            .time("1941-06-22")
            .place("Soviet Union")
            .source(new Fact.Source("A history", "https://example.org/a"))
            .build();

    private static void assertRefused(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactReader.read("f.json", new StringReader(json)))
                .withMessage(message);
    }

    @Test
    void anArrayOfFactsIsRead() {
        assertThat(FactReader.read("[" + FULL + ", {\"id\": \"b\", \"statement\": \"Snow is white.\"}]")
                        .facts())
                .containsExactly(FULL_FACT, Fact.of("b", "Snow is white."));
    }

    @Test
    void factsLineByLineAreRead() {
        assertThat(FactReader.read(FULL + "\n{\"id\": \"b\", \"statement\": \"Snow is white.\"}\n\n")
                        .facts())
                .containsExactly(FULL_FACT, Fact.of("b", "Snow is white."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "[]"})
    void noFactsAreAlsoAFactBase(String json) {
        assertThat(FactReader.read(json).size()).isZero();
        assertThat(FactReader.read(json).hash()).isEqualTo("none");
    }

    @Test
    void aFieldMayBeNull() {
        assertThat(FactReader.read(
                                "{\"id\": \"a\", \"statement\": \"Snow is white.\", \"place\": null, \"subject\": null}")
                        .facts())
                .containsExactly(Fact.of("a", "Snow is white."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1941", "1941-06", "1941-06-22", "1939/1941", "1939-09-01/1941-06-22"})
    void timesAreIso8601(String time) {
        String json = "{\"id\": \"a\", \"statement\": \"It was so.\", \"time\": \"" + time + "\"}";

        assertThat(FactReader.read(json).facts()).extracting(Fact::time).containsExactly(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 1941", "1941-13", "1941-02-30", "22.6.1941", "1941/1939", "/", "1941-06-22T10:00"})
    void anotherTimeIsRefused(String time) {
        assertRefused(
                "\n{\"id\": \"a\", \"statement\": \"It was so.\", \"time\": \"" + time + "\"}",
                "f.json:2: time \"" + time + "\": expected a year, month or day such as 1941-06-22, or two with \"/\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"statement": "s"}                             | f.json:1: a fact without "id": expected {"id": …, "statement": …}
            {"id": "a"}                                    | f.json:1: a fact without "statement": expected {"id": …, "statement": …}
            {"id": " ", "statement": "s"}                  | f.json:1: a fact without "id": expected {"id": …, "statement": …}
            {"id": 5, "statement": "s"}                    | f.json:1: "id": expected a text in quotation marks, found value number int
            {"id": "a", "statement": ["s"]}                | f.json:1: "statement": expected a text in quotation marks, found start array
            {"id": "a", "statement": "s", "aliases": "b"}  | f.json:1: "aliases": expected an array, found value string
            {"id": "a", "statement": "s", "aliases": [1]}  | f.json:1: "aliases": expected a text in quotation marks, found value number int
            "a"                                            | f.json:1: expected a fact, an object in braces, found value string
            [5]                                            | f.json:1: expected a fact, an object in braces, found value number int
            [[]]                                           | f.json:1: expected a fact, an object in braces, found start array
            [] []                                          | f.json:1: expected nothing after the array of facts, found start array
            """)
    void whatIsWrongIsNamed(String json, String message) {
        assertRefused(json, message);
    }

    @Test
    void anIdStandsOnce() {
        assertRefused("""
                [{"id": "a", "statement": "Snow is white."},

                 {"id": "a", "statement": "Coal is black."}]
                """, "f.json:3: the id \"a\" stands already in line 1: expected each id once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "[{\"id\": \"a\"",
                "{\"id\": 'a'}",
                "[{}{}]",
                "{\"id\"}",
                "nonsense",
                "{\"id\": \"a",
                "\u0000"
            })
    void aSyntaxErrorIsNamedWithItsLine(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactReader.read("f.json", new StringReader("\n\n" + json)))
                .withMessageStartingWith("f.json:3: ");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactReader.read("{\"x\": " + "[".repeat(100_000)))
                .withMessageStartingWith("facts: expected JSON");
    }

    @Test
    void aFileIsReadAsUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("facts.json");
        Files.writeString(file, "{\"id\": \"a\", \"statement\": \"Köstring wrote.\"}", StandardCharsets.UTF_8);

        assertThat(FactReader.read(file).facts()).containsExactly(Fact.of("a", "Köstring wrote."));
    }

    @Test
    void aFileIsNamedInMessages(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("facts.json");
        Files.writeString(file, "{\"id\": \"a\"}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactReader.read(file))
                .withMessageStartingWith("facts.json:1: ");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FactReader.read(folder.resolve("none.json")));
    }
}
