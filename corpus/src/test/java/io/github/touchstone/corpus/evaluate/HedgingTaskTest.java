package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.row.HedgingRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HedgingTaskTest {

    private static final String CUE = "[{\"start\": 3, \"end\": 6, \"type\": \"probable\"}]";

    @TempDir
    private Path folder;

    @Test
    void figuresAreTakenAtTheThresholdThatShips() throws IOException {
        FileAccuracy accuracy = evaluate(
                row("d1", "text", "a", "true", "[]"),
                row("d1", "text", "b", "false", "[]"),
                row("d2", "text", "c", "true", "[]"),
                row("d2", "text", "d", "false", "[]"));

        assertThat(accuracy.rows()).isEqualTo(4);
        assertThat(accuracy.positives()).hasValue(2);
        assertThat(accuracy.threshold()).hasValue(0.5);
        // The scorer says 0.9, 0.6, 0.4 and 0.1: a is right, b is wrong, c is missed.
        assertThat(accuracy.figures().byName())
                .containsEntry("precision", 0.5)
                .containsEntry("recall", 0.5)
                .containsEntry("f1", 0.5)
                .containsEntry("accuracy", 0.5)
                .containsEntry("macroF1", 0.5)
                .containsEntry("rocAuc", 0.75)
                .containsEntry("bestF1", 0.8)
                .containsEntry("bestAccuracy", 0.75);
        assertThat(accuracy.figures().byName().keySet())
                .containsExactly(
                        "precision",
                        "recall",
                        "f1",
                        "f1Low",
                        "f1High",
                        "accuracy",
                        "macroF1",
                        "rocAuc",
                        "averagePrecision",
                        "bestF1",
                        "bestAccuracy");
    }

    @Test
    void rowsThatNobodyHasJudgedAreLeftOut() throws IOException {
        FileAccuracy accuracy = evaluate(
                row("d1", "text", "a", "true", "[]"), row("d1", "text", "b", "null", "[]"), "{\"text\": \"c\"}");

        assertThat(accuracy.rows()).isEqualTo(1);
        assertThat(accuracy.figures().get("accuracy")).hasValue(1);
    }

    @Test
    void groupsAreTheKindsOfCuesAndTheParts() throws IOException {
        FileAccuracy accuracy = evaluate(
                row("d1", "title", "d", "false", "[]"),
                row("d1", "text", "a may", "true", CUE.replace("3", "2").replace("6", "5")),
                row("d2", "text", "b", "false", "[]"));

        assertThat(accuracy.groups().keySet()).containsExactly("probable", "text", "title", "withCue", "withoutCue");
        assertThat(accuracy.groups().get("withoutCue").rows()).isEqualTo(2);
        assertThat(accuracy.groups().get("withoutCue").figures().byName())
                .isEqualTo(Map.of("precision", 0.0, "accuracy", 0.5));
        assertThat(accuracy.groups().get("probable").figures().get("f1")).hasValue(1);
    }

    @Test
    void aGroupThatAllRowsAreInIsNotRepeated() throws IOException {
        FileAccuracy accuracy = evaluate("{\"text\": \"a\", \"label\": true}", "{\"text\": \"b\", \"label\": false}");

        assertThat(accuracy.groups()).isEmpty();
    }

    @Test
    void theRivalsAreTheWordListsAndAlways() throws IOException {
        FileAccuracy accuracy = evaluate(
                row("d1", "text", "It may rain.", "true", CUE),
                row("d1", "text", "A vast rain.", "false", "[]"),
                row("d2", "text", "Rain falls.", "false", "[]"));

        assertThat(accuracy.baselines().keySet()).containsExactly("hedges", "weasels", "always");
        assertThat(accuracy.baselines().get("hedges").byName())
                .isEqualTo(Map.of("precision", 1.0, "recall", 1.0, "f1", 1.0, "accuracy", 1.0));
        assertThat(accuracy.baselines().get("weasels").get("recall")).hasValue(0);
        assertThat(accuracy.baselines().get("always").get("precision").orElse(-1))
                .isCloseTo(1.0 / 3, within(1e-12));
        assertThat(accuracy.baselines().get("always").get("f1")).hasValue(0.5);
    }

    @Test
    void withoutPositiveRowsNoFigureIsMadeUp() throws IOException {
        FileAccuracy accuracy = evaluate(row("d1", "text", "d", "false", "[]"), row("d2", "text", "d", "false", "[]"));

        assertThat(accuracy.figures().byName().keySet()).containsExactly("accuracy", "bestAccuracy");
        assertThat(accuracy.baselines().get("always").byName().keySet()).containsExactly("precision", "accuracy");
    }

    @Test
    void aCorpusOfSpeculationIsJudgedByItsCues() throws IOException {
        FileAccuracy speculation = evaluate(row(
                "d1",
                "text",
                "a may",
                "true",
                CUE.replace("probable", "speculation").replace("6", "5")));
        FileAccuracy vagueness = evaluate(row("d1", "text", "a may", "true", CUE.replace("6", "5")));

        assertThat(speculation.model()).isEqualTo("cues");
        assertThat(vagueness.model()).isEqualTo("sentences");
    }

    private FileAccuracy evaluate(String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows));
        return new HedgingTask(new FirstLetter("sentences"), new FirstLetter("cues")).evaluate(file);
    }

    private static String row(String doc, String part, String text, String label, String cues) {
        return "{\"doc\": \"" + doc + "\", \"part\": \"" + part + "\", \"text\": \"" + text + "\", \"label\": " + label
                + ", \"cues\": " + cues + "}";
    }

    /** Knows four letters, and is sure of nothing else. */
    private record FirstLetter(String model) implements SentenceScorer {

        private static final Map<Character, Double> PROBABILITIES = Map.of('a', 0.9, 'b', 0.6, 'c', 0.4, 'd', 0.1);

        @Override
        public double probability(HedgingRow row) {
            return PROBABILITIES.getOrDefault(row.text().charAt(0), 0.0);
        }

        @Override
        public double threshold() {
            return 0.5;
        }
    }
}
