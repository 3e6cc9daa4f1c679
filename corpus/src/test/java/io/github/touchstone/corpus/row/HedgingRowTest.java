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

class HedgingRowTest {

    @TempDir
    private Path folder;

    @Test
    void allFieldsAreReadAndUnknownOnesPassedOver() throws IOException {
        HedgingRow row = read("{\"id\": \"s1\", \"doc\": \"d\", \"part\": \"text\", \"text\": \"It may rain.\","
                + " \"label\": true, \"cues\": [{\"start\": 3, \"end\": 6, \"type\": \"probable\", \"by\": 2}],"
                + " \"extra\": {\"a\": []}}");

        assertThat(row)
                .isEqualTo(new HedgingRow(
                        "s1", "d", false, "It may rain.", Optional.of(true), List.of(new CueSpan(3, 6, "probable"))));
    }

    @Test
    void onlyTheTextMustBeThere() throws IOException {
        assertThat(read("{\"text\": \"Rain\"}"))
                .isEqualTo(new HedgingRow("line 1", "line 1", false, "Rain", Optional.empty(), List.of()));
    }

    @Test
    void aTitleIsToldByItsPartAndALabelOfNullIsNone() throws IOException {
        HedgingRow row =
                read("{\"id\": \"s1\", \"part\": \"title\", \"text\": \"Rain\", \"label\": null, \"cues\": []}");

        assertThat(row.title()).isTrue();
        assertThat(row.label()).isEmpty();
        assertThat(row.doc()).isEqualTo("s1");
    }

    @Test
    void aCueBeyondTheTextIsAnError() {
        assertMalformed(3, 5, "\"end\" is 5: expected an offset from 3 to 4");
        assertMalformed(-1, 2, "\"start\" is -1: expected an offset from 0 to 4");
        assertMalformed(3, 2, "\"end\" is 2: expected an offset from 3 to 4");
    }

    @Test
    void offsetsAreUtf16CodeUnits() throws IOException {
        HedgingRow row =
                read("{\"text\": \"\uD83C\uDF27 may\", \"cues\": [{\"start\": 3, \"end\": 6, \"type\": \"a\"}]}");

        assertThat(row.text().substring(row.cues().get(0).start())).isEqualTo("may");
    }

    @Test
    void trimmingCutsTheBlanksAtBothEnds() {
        assertThat(new CueSpan(2, 7, "a").trimmed("It may rain")).isEqualTo(new CueSpan(3, 6, "a"));
        assertThat(new CueSpan(3, 6, "a").trimmed("It may rain")).isEqualTo(new CueSpan(3, 6, "a"));
        assertThat(new CueSpan(2, 3, "a").trimmed("It may rain")).isEqualTo(new CueSpan(2, 2, "a"));
    }

    private void assertMalformed(int start, int end, String message) {
        String cue = "{\"start\": " + start + ", \"end\": " + end + ", \"type\": \"probable\"}";
        assertThatThrownBy(() -> read("{\"text\": \"Rain\", \"cues\": [" + cue + "]}"))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage(message);
    }

    private HedgingRow read(String row) throws IOException {
        List<HedgingRow> rows = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("file.jsonl"), row), HedgingRow::of, rows::add);
        return rows.get(0);
    }
}
