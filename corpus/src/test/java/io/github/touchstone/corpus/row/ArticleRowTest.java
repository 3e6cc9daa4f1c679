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

class ArticleRowTest {

    @TempDir
    private Path folder;

    @Test
    void anArticleIsReadWithoutItsMarks() throws IOException {
        assertThat(read("{\"id\": \"7\", \"title\": \"Rain\", \"text\": \"It rained [REF].\"}"))
                .isEqualTo(new ArticleRow("7", "Rain", new UnmarkedText("It rained.", List.of(8))));
    }

    @Test
    void onlyTheTextMustBeThere() throws IOException {
        assertThat(read("{\"text\": \"Rain\"}"))
                .isEqualTo(new ArticleRow("line 1", "", new UnmarkedText("Rain", List.of())));
        assertThatThrownBy(() -> read("{\"title\": \"Rain\"}"))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage("\"text\" is missing: expected a text");
    }

    private ArticleRow read(String row) throws IOException {
        List<ArticleRow> rows = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("file.jsonl"), row), ArticleRow::of, rows::add);
        return rows.get(0);
    }
}
