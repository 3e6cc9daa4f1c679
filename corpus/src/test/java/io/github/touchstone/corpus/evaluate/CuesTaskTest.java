package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.row.CueSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuesTaskTest {

    private static final String TEXT = "It may rain if it snows.";

    @TempDir
    private Path folder;

    @Test
    void aSpanMustBeExactAndOfTheRightKind() throws IOException {
        String gold = cue(3, 6, "probable") + ", " + cue(12, 14, "condition");

        assertThat(f1(gold, new CueSpan(3, 6, "probable"), new CueSpan(12, 14, "condition")))
                .isEqualTo(1);
        assertThat(f1(gold, new CueSpan(3, 6, "probable"), new CueSpan(12, 17, "condition")))
                .isEqualTo(0.5);
        assertThat(f1(gold, new CueSpan(2, 5, "probable"), new CueSpan(12, 14, "probable")))
                .isZero();
    }

    @Test
    void blanksAtTheEndsOfASpanDoNotCount() throws IOException {
        assertThat(f1(cue(2, 7, "probable"), new CueSpan(3, 6, "probable"))).isEqualTo(1);
    }

    @Test
    void aCueFoundTwiceIsFoundOnce() throws IOException {
        CueSpan may = new CueSpan(3, 6, "probable");

        assertThat(f1(cue(3, 6, "probable"), may, may)).isEqualTo(1);
    }

    @Test
    void kindsAreGroupsWithTheRowsThatHaveThem() throws IOException {
        FileAccuracy accuracy = evaluate(
                List.of(new CueSpan(3, 6, "probable")),
                row(cue(3, 6, "probable") + ", " + cue(12, 14, "condition"), "true"),
                row("", "false"));

        assertThat(accuracy.rows()).isEqualTo(2);
        assertThat(accuracy.positives()).hasValue(2);
        assertThat(accuracy.threshold()).isEmpty();
        assertThat(accuracy.groups().keySet()).containsExactly("condition", "probable");
        assertThat(accuracy.groups().get("condition").rows()).isEqualTo(1);
        assertThat(accuracy.groups().get("condition").figures().byName()).isEqualTo(Map.of("recall", 0.0, "f1", 0.0));
        assertThat(accuracy.groups().get("probable").figures().get("precision")).hasValue(0.5);
    }

    @Test
    void rowsWithoutALabelCountAsWell() throws IOException {
        FileAccuracy accuracy = evaluate(List.of(new CueSpan(3, 6, "probable")), row(cue(3, 6, "probable"), "null"));

        assertThat(accuracy.rows()).isEqualTo(1);
        assertThat(accuracy.figures().get("recall")).hasValue(1);
    }

    @Test
    void whereTheCorpusKnowsOneKindOursAreOfThatKind() throws IOException {
        FileAccuracy accuracy = evaluate(
                List.of(new CueSpan(3, 6, "probable")),
                row("", "false"),
                row(cue(3, 6, "speculation"), "true"),
                row("", "false"));

        assertThat(accuracy.groups().keySet()).containsExactly("speculation");
        assertThat(accuracy.figures().get("recall")).hasValue(1);
        assertThat(accuracy.baselines().get("hedges").get("recall")).hasValue(1);
    }

    @Test
    void theRivalsTakeEachTermForAProbableCue() throws IOException {
        FileAccuracy accuracy = evaluate(List.of(), row(cue(3, 6, "probable"), "true"));

        assertThat(accuracy.baselines().keySet()).containsExactly("hedges", "weasels");
        assertThat(accuracy.baselines().get("hedges").byName())
                .isEqualTo(Map.of("precision", 1.0, "recall", 1.0, "f1", 1.0));
        assertThat(accuracy.baselines().get("weasels").byName()).isEqualTo(Map.of("recall", 0.0, "f1", 0.0));
    }

    private double f1(String gold, CueSpan... found) throws IOException {
        return evaluate(List.of(found), row(gold, "true")).figures().get("f1").orElseThrow();
    }

    private FileAccuracy evaluate(List<CueSpan> found, String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows));
        return new CuesTask(row -> found).evaluate(file);
    }

    private static String row(String cues, String label) {
        return "{\"text\": \"" + TEXT + "\", \"label\": " + label + ", \"cues\": [" + cues + "]}";
    }

    private static String cue(int start, int end, String type) {
        return "{\"start\": " + start + ", \"end\": " + end + ", \"type\": \"" + type + "\"}";
    }
}
