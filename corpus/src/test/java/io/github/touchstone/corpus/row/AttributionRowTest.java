package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.corpus.row.AttributionRow.AttributionSpans;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionRowTest {

    @TempDir
    private Path folder;

    @Test
    void eachPartMayBeInPiecesOrMissing() throws IOException {
        AttributionRow row = read("{\"id\": \"a\", \"text\": \"He said it rained.\", \"attributions\":"
                + " [{\"source\": [[0, 2]], \"cue\": [[3, 7]], \"content\": [[8, 10], [11, 17]]}, {\"cue\": null}]}");

        assertThat(row)
                .isEqualTo(new AttributionRow(
                        "a",
                        "He said it rained.",
                        List.of(
                                new AttributionSpans(
                                        List.of(new Span(0, 2)),
                                        List.of(new Span(3, 7)),
                                        List.of(new Span(8, 10), new Span(11, 17))),
                                new AttributionSpans(List.of(), List.of(), List.of()))));
    }

    @Test
    void onlyTheTextMustBeThere() throws IOException {
        assertThat(read("{\"text\": \"Rain\"}")).isEqualTo(new AttributionRow("line 1", "Rain", List.of()));
    }

    @Test
    void aSpanThatIsNoneIsNamed() {
        assertMalformed("[[1, 5]]", "\"cue\" holds 1 to 5: expected offsets from 0 to 4, the end not before the start");
        assertMalformed("[[2, 1]]", "\"cue\" holds 2 to 1: expected offsets from 0 to 4, the end not before the start");
        assertMalformed(
                "[[-1, 1]]", "\"cue\" holds -1 to 1: expected offsets from 0 to 4, the end not before the start");
        assertMalformed("[[1]]", "\"cue\": expected pairs of offsets such as [3, 6], found [1]");
        assertMalformed("[[1, 2.5]]", "\"cue\": expected pairs of offsets such as [3, 6], found [1,2.5]");
        assertMalformed("[3]", "\"cue\": expected pairs of offsets such as [3, 6], found 3");
        assertMalformed("3", "\"cue\": expected an array, found 3");
    }

    private void assertMalformed(String cue, String message) {
        assertThatThrownBy(() -> read("{\"text\": \"Rain\", \"attributions\": [{\"cue\": " + cue + "}]}"))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage(message);
    }

    private AttributionRow read(String row) throws IOException {
        List<AttributionRow> rows = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("file.jsonl"), row), AttributionRow::of, rows::add);
        return rows.get(0);
    }
}
