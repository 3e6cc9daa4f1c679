package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckableTaskTest {

    @TempDir
    private Path folder;

    private FileAccuracy evaluate(String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows));
        return new CheckableTask(new FirstLetter()).evaluate(file);
    }

    private static String row(String source, String text, boolean label) {
        return "{\"source\": \"" + source + "\", \"text\": \"" + text + "\", \"label\": " + label + "}";
    }

    private static String debate(String text, boolean label, boolean checkworthy) {
        return "{\"source\": \"debate\", \"text\": \"" + text + "\", \"label\": " + label + ", \"checkworthy\": "
                + checkworthy + "}";
    }

    @Test
    void eachSourceHasFiguresOfItsOwn() throws IOException {
        FileAccuracy accuracy = evaluate(
                row("web", "a", true), row("web", "b", false), debate("c", true, true), debate("d", false, false));

        assertThat(accuracy.rows()).isEqualTo(4);
        assertThat(accuracy.positives()).hasValue(2);
        assertThat(accuracy.groups().keySet()).containsExactly("debate", "web");
        // The scorer says 0.9, 0.6, 0.4 and 0.1: a is right, b is wrong, c is missed.
        assertThat(accuracy.groups().get("web").rows()).isEqualTo(2);
        assertThat(accuracy.groups().get("web").figures().byName())
                .containsEntry("precision", 0.5)
                .containsEntry("recall", 1.0)
                .containsEntry("accuracy", 0.5)
                .containsEntry("averagePrecision", 1.0);
        assertThat(accuracy.groups().get("debate").figures().get("macroF1")).isPresent();
    }

    @Test
    void whatIsWorthCheckingIsRankedByTheSameNumber() throws IOException {
        FileAccuracy accuracy = evaluate(
                row("web", "a", true), debate("a", true, false), debate("b", true, true), debate("d", false, false));

        assertThat(accuracy.groups().get("debate").figures().get("checkworthyAveragePrecision"))
                .hasValue(0.5);
        assertThat(accuracy.groups().get("web").figures().get("checkworthyAveragePrecision"))
                .isEmpty();
    }

    @Test
    void rowsThatNobodyHasJudgedAreLeftOut() throws IOException {
        FileAccuracy accuracy = evaluate(row("web", "a", true), "{\"text\": \"A whole article.\"}");

        assertThat(accuracy.rows()).isEqualTo(1);
        assertThat(accuracy.model()).isEqualTo("letters");
    }

    @Test
    void theRivalsAreAlwaysLengthAndANumber() throws IOException {
        FileAccuracy accuracy = evaluate(
                row("web", "a 1", true),
                row("web", "a" + " b".repeat(16), true),
                row("web", "a" + " b".repeat(15), false));

        assertThat(accuracy.baselines().keySet()).containsExactly("always", "length", "hasNumber");
        assertThat(accuracy.baselines().get("always").get("recall")).hasValue(1);
        assertThat(accuracy.baselines().get("length").byName())
                .containsEntry("precision", 1.0)
                .containsEntry("recall", 0.5);
        assertThat(accuracy.baselines().get("hasNumber").byName())
                .containsEntry("precision", 1.0)
                .containsEntry("recall", 0.5);
    }

    /** Knows four letters. */
    private static final class FirstLetter implements CheckableScorer {

        private static final Map<Character, Double> PROBABILITIES = Map.of('a', 0.9, 'b', 0.6, 'c', 0.4, 'd', 0.1);

        @Override
        public String model() {
            return "letters";
        }

        @Override
        public double probability(String text) {
            return PROBABILITIES.getOrDefault(text.charAt(0), 0.0);
        }

        @Override
        public double threshold() {
            return 0.5;
        }
    }
}
