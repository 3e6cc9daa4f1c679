package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFileTest {

    private static final String ROWS = "{\"text\": \"It may rain.\", \"certainty\": 2}\n"
            + "{\"text\": \"It rains in Köln.\", \"certainty\": 5.5}\n";

    @TempDir
    private Path folder;

    @Test
    void packedAndPlainGiveTheSameRows() throws IOException {
        Path plain = Files.writeString(folder.resolve("rows.jsonl"), ROWS);
        Path packed = folder.resolve("rows.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(ROWS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(packed))
                .isEqualTo(read(plain))
                .containsExactly(new CertaintyRow("It may rain.", 2), new CertaintyRow("It rains in Köln.", 5.5));
    }

    @Test
    void theLastLineNeedsNoLineFeedAndBlankLinesAreNoRows() throws IOException {
        assertThat(read(file("\n{\"text\": \"a\", \"certainty\": 1}\r\n  \n{\"text\": \"b\", \"certainty\": 2}")))
                .extracting(CertaintyRow::text)
                .containsExactly("a", "b");
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(read(file(""))).isEmpty();
    }

    @Test
    void aLineThatIsNoJsonIsNamedByItsNumber() throws IOException {
        assertMalformed(file(ROWS + "\n{\"text\": \"a\",\n"), 4, "expected one JSON object in UTF-8");
    }

    @Test
    void twoObjectsInALineAreNotOneRow() throws IOException {
        assertMalformed(file("{\"text\": \"a\", \"certainty\": 1} {}"), 1, "expected one JSON object");
    }

    @Test
    void aLineThatIsNotUtf8IsNamedByItsNumber() throws IOException {
        Path file = folder.resolve("latin1.jsonl");
        Files.write(file, (ROWS + "{\"text\": \"caf\u00E9\", \"certainty\": 1}").getBytes(StandardCharsets.ISO_8859_1));

        assertMalformed(file, 2, "UTF-8");
    }

    @Test
    void anArrayIsNoRow() throws IOException {
        assertMalformed(file("[]"), 1, "expected an object in braces, found array");
    }

    @Test
    void aMissingFieldIsNamed() throws IOException {
        assertMalformed(
                file("{\"text\": \"a\", \"certainty\": null}"), 1, "\"certainty\" is missing: expected a number");
    }

    @Test
    void aFieldOfTheWrongKindIsNamed() throws IOException {
        assertMalformed(file("{\"text\": 7}"), 1, "\"text\": expected a text in quotation marks, found 7");
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("file.jsonl"), rows);
    }

    private static List<CertaintyRow> read(Path file) throws IOException {
        List<CertaintyRow> rows = new ArrayList<>();
        RowFile.read(file, CertaintyRow::of, rows::add);
        return rows;
    }

    private static void assertMalformed(Path file, int line, String message) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        MalformedRowException.class,
                        failure -> assertThat(failure.line()).isEqualTo(line))
                .hasMessageContaining(message);
    }
}
