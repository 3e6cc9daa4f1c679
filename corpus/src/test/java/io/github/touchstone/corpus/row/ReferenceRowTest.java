package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.touchstone.bibliography.EntryField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceRowTest {

    @TempDir
    private Path folder;

    private ReferenceRow row(String json) throws IOException {
        List<ReferenceRow> rows = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("rows.jsonl"), json), ReferenceRow::of, rows::add);
        return rows.get(0);
    }

    @Test
    void theFieldsAreTheTextPieceByPiece() throws IOException {
        ReferenceRow row = row("{\"text\": \"Lee, K. “Why?” (2003-04).\", \"fields\": [[\"author\", \"Lee, K.\"],"
                + " [\"title\", \"“Why?”\"], [\"date\", \"(2003-04).\"]]}");

        assertThat(row.isEntry()).isTrue();
        assertThat(row.fields()).extracting(ReferenceField::start).containsExactly(0, 8, 15);
        assertThat(row.fields())
                .extracting(ReferenceField::field)
                .containsExactly(EntryField.AUTHOR, EntryField.TITLE, EntryField.DATE);
        assertThat(row.authors()).contains("Lee, K.");
        assertThat(row.titleStart()).contains(9);
        assertThat(row.year()).isEqualTo("2003");
    }

    @Test
    void aRowWithoutFieldsIsProse() throws IOException {
        ReferenceRow row = row("{\"text\": \"It rains.\"}");

        assertThat(row.isEntry()).isFalse();
        assertThat(row.year()).isEmpty();
        assertThat(row.titleStart()).isEmpty();
    }

    @Test
    void rowsOfOneTextFallIntoOnePart() throws IOException {
        int part = row("{\"text\": \"It rains.\"}").part();

        assertThat(part).isBetween(0, ReferenceRow.PARTS - 1);
        assertThat(row("{\"text\": \"It rains.\", \"label\": true}").part()).isEqualTo(part);
    }

    @Test
    void fieldsThatAreNotTheTextAreMalformed() {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> row("{\"text\": \"Lee, K.\", \"fields\": [[\"author\", \"Poe, E.\"]]}"))
                .withMessageContaining("Poe, E.")
                .withMessageContaining("offset 0");
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> row("{\"text\": \"Lee, K.\", \"fields\": [[\"author\"]]}"))
                .withMessageContaining("arrays of two texts");
    }
}
