package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconReaderTest {

    private static final String HEADER = """
            # name: hedge/test
            # version: 3
            # source: this test
            # licence: Apache-2.0
            # columns: term\tweight\tguard
            """;

    private static Lexicon read(String content) {
        return LexiconReader.read("test.tsv", content);
    }

    private static void assertMalformed(String content, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(content)).withMessage(message);
    }

    @Test
    void theHeaderIsRead() {
        Lexicon lexicon = read(HEADER + "may\n");

        assertThat(lexicon.name()).isEqualTo("hedge/test");
        assertThat(lexicon.version()).isEqualTo("3");
        assertThat(lexicon.source()).isEqualTo("this test");
        assertThat(lexicon.licence()).isEqualTo("Apache-2.0");
    }

    @Test
    void entriesKeepTheirOrderAndColumns() {
        Lexicon lexicon = read(HEADER + "may\t0.5\tmodal\n\n# a group\nperhaps\t\t\nit may be\t1\n");

        assertThat(lexicon.terms())
                .containsExactly(
                        new Term("hedge/test", "may", Map.of("weight", "0.5", "guard", "modal")),
                        new Term("hedge/test", "perhaps", Map.of()),
                        new Term("hedge/test", "it may be", Map.of("weight", "1")));
    }

    @Test
    void anEmptyColumnHasADefault() {
        Term term = read(HEADER + "may\n").terms().get(0);

        assertThat(term.column("guard")).isEmpty();
        assertThat(term.number("weight", 0.7)).isEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "version", "source", "licence", "columns"})
    void aMissingHeaderLineIsNamed(String key) {
        String without = HEADER.replace("# " + key + ":", "# other:");

        assertMalformed(without + "may\n", "test.tsv:6: the header lacks \"# " + key + ": …\"");
        assertMalformed(without, "test.tsv:5: the header lacks \"# " + key + ": …\"");
    }

    @Test
    void theFirstColumnIsTheTerm() {
        assertMalformed(
                HEADER.replace("term\t", "word\t") + "may\n",
                "test.tsv:6: the first column is \"word\": expected \"term\"");
    }

    @Test
    void tooManyColumnsAreCounted() {
        assertMalformed(HEADER + "may\t1\tmodal\tmore\n", "test.tsv:6: expected 3 columns, found 4");
    }

    @Test
    void anEntryWithoutATermIsNamed() {
        assertMalformed(HEADER + "may\n\t1\n", "test.tsv:7: expected a term");
    }

    @Test
    void aTermStandsOnce() {
        assertMalformed(HEADER + "may\nmight\nmay\n", "test.tsv:8: the term \"may\" stands here twice");
    }

    @ParameterizedTest
    @CsvSource({"much, a number", "1.5, 0 to 1", "-0.1, 0 to 1", "NaN, 0 to 1"})
    void aWeightIsAShare(String weight, String expected) {
        assertMalformed(
                HEADER + "may\t" + weight + "\n", "test.tsv:6: weight \"" + weight + "\": expected " + expected);
    }
}
