package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikitextRowTest {

    @TempDir
    private Path folder;

    @Test
    void aRowWithoutANameIsNamedByItsLine() throws IOException {
        assertThat(rows("{\"id\": \"a\", \"wikitext\": \"b\"}\n\n{\"wikitext\": \"c\"}"))
                .containsExactly(new WikitextRow("a", "b"), new WikitextRow("line 3", "c"));
    }

    @Test
    void theSourceMustBeThere() {
        assertThatThrownBy(() -> rows("{\"id\": \"a\"}"))
                .isInstanceOf(MalformedRowException.class)
                .hasMessageContaining("wikitext");
    }

    private List<WikitextRow> rows(String lines) throws IOException {
        List<WikitextRow> rows = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("rows.jsonl"), lines), WikitextRow::of, rows::add);
        return rows;
    }
}
