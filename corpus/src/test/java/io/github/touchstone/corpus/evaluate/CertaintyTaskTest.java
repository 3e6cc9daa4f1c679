package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertaintyTaskTest {

    @TempDir
    private Path folder;

    @Test
    void sentencesInTheOrderOfTheirRatingsCorrelateWhollyAndLengthIsTheRival() throws IOException {
        FileAccuracy accuracy = evaluate(text -> text.charAt(0), row("c", 6), row("bb", 4), row("aaa", 1.5));

        assertThat(accuracy.rows()).isEqualTo(3);
        assertThat(accuracy.figures().get("spearman").orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(accuracy.baselines().keySet()).containsExactly("length");
        assertThat(accuracy.baselines().get("length").get("spearman").orElseThrow())
                .isCloseTo(-1, within(1e-12));
        assertThat(accuracy.groups()).isEmpty();
    }

    @Test
    void aScorerThatSaysTheSameOfEverySentenceHasNoFigure() throws IOException {
        FileAccuracy accuracy = evaluate(text -> 1, row("a", 6), row("b", 4));

        assertThat(accuracy.figures()).isEqualTo(Measures.NONE);
        assertThat(accuracy.baselines()).isEqualTo(Map.of("length", Measures.NONE));
    }

    private FileAccuracy evaluate(CertaintyScorer scorer, String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows));
        return new CertaintyTask(scorer).evaluate(file);
    }

    private static String row(String text, double certainty) {
        return "{\"text\": \"" + text + "\", \"certainty\": " + certainty + "}";
    }
}
