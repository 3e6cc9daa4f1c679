package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimRowTest {

    @TempDir
    private Path folder;

    @Test
    void aRowHasAtLeastAText() throws IOException {
        assertThat(
                        rows(
                                "{\"text\": \"a\", \"source\": \"s\", \"label\": true, \"checkworthy\": false}\n{\"text\": \"b\"}"))
                .containsExactly(
                        new ClaimRow("a", "s", Optional.of(true), Optional.of(false)),
                        new ClaimRow("b", "", Optional.empty(), Optional.empty()));
    }

    @Test
    void aLabelThatIsNoTruthValueIsRefused() {
        assertThatThrownBy(() -> rows("{\"text\": \"a\", \"label\": 1}"))
                .isInstanceOf(MalformedRowException.class)
                .hasMessageContaining("\"label\": expected true, false or null, found 1");
    }

    private List<ClaimRow> rows(String lines) throws IOException {
        List<ClaimRow> rows = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("rows.jsonl"), lines), ClaimRow::of, rows::add);
        return rows;
    }
}
