package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageRowTest {

    @TempDir
    private Path folder;

    @Test
    void aSentenceNamesItsDocumentAndAnArticleIsOne() throws IOException {
        assertThat(read("{\"doc\": \"weather\", \"part\": \"title\", \"text\": \"Rain\"}\n"
                        + "{\"id\": \"7\", \"text\": \"It rained.[REF] Then it stopped.\"}\n"
                        + "{\"text\": \"It was dry.\"}"))
                .containsExactly(
                        new PassageRow("weather", true, "Rain"),
                        new PassageRow("7", false, "It rained. Then it stopped."),
                        new PassageRow("line 3", false, "It was dry."));
    }

    private List<PassageRow> read(String rows) throws IOException {
        List<PassageRow> read = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("rows.jsonl"), rows), PassageRow::of, read::add);
        return read;
    }
}
