package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlantedRowTest {

    @TempDir
    private Path folder;

    @Test
    void furtherFactsStandBesideTheFirst() throws IOException {
        PlantedRow row =
                read("{\"document\": \"a.txt\", \"text\": \"It rained.\", \"fact\": \"dry\", \"kind\": \"negation\","
                        + " \"also\": [\"sunny\"], \"occurrence\": 2}");

        assertThat(row.facts()).containsExactlyInAnyOrder("dry", "sunny");
        assertThat(row.occurrence()).isEqualTo(2);
        assertThat(row.contradicts()).isTrue();
    }

    @Test
    void aRowOfKindNoneIsATrap() throws IOException {
        PlantedRow row =
                read("{\"document\": \"a.txt\", \"text\": \"It rained.\", \"fact\": \"dry\", \"kind\": \"none\"}");

        assertThat(row.contradicts()).isFalse();
        assertThat(row.occurrence()).isEqualTo(1);
    }

    @Test
    void furtherFactsMustBeTexts() {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() ->
                        read("{\"document\": \"a\", \"text\": \"b\", \"fact\": \"c\", \"kind\": \"d\", \"also\": [1]}"))
                .withMessageStartingWith("\"also\": expected an array of texts");
    }

    private PlantedRow read(String row) throws IOException {
        List<PlantedRow> read = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("rows.jsonl"), row), PlantedRow::of, read::add);
        return read.get(0);
    }
}
