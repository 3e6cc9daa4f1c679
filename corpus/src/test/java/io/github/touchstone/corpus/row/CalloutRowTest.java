package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalloutRowTest {

    @TempDir
    private Path folder;

    @Test
    void allFieldsAreReadAndSpansTrimmed() throws IOException {
        assertThat(read("{\"doc\": \"d\", \"text\": \"It fell [3].\", \"callouts\": [{\"start\": 7, \"end\": 11}]}"))
                .isEqualTo(new CalloutRow("d", "It fell [3].", List.of(new Span(8, 11))));
    }

    @Test
    void onlyTheTextMustBeThere() throws IOException {
        assertThat(read("{\"text\": \"Rain\"}")).isEqualTo(new CalloutRow("line 1", "Rain", List.of()));
    }

    @Test
    void aCalloutBeyondTheTextIsAnError() {
        assertThatThrownBy(() -> read("{\"text\": \"Rain\", \"callouts\": [{\"start\": 3, \"end\": 5}]}"))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage("\"end\" is 5: expected an offset from 3 to 4");
    }

    private CalloutRow read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), json);
        List<CalloutRow> rows = new ArrayList<>();
        RowFile.read(file, CalloutRow::of, rows::add);
        return rows.get(0);
    }
}
