package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionTaskTest {

    /** Four sentences: 0 to 18, 19 to 32, 33 to 44, 45 to 58. */
    private static final String TEXT = "He said it rained. It was “wet”. It stopped. He was glad.";

    private static final String SAID = "{\"source\": [[0, 2]], \"cue\": [[3, 7]], \"content\": [[8, 32]]}";

    @TempDir
    private Path folder;

    @Test
    void aSentenceThatSharesACharacterWithAnAttributionIsAttributed() throws IOException {
        FileAccuracy accuracy = evaluate(row("a", SAID));

        assertThat(accuracy.rows()).isEqualTo(4);
        assertThat(accuracy.positives()).hasValue(2);
        assertThat(accuracy.threshold()).hasValue(0.5);
        // The scorer says 0.9, 0.4, 0.6 and 0.1: the first is right, the second missed, the third wrong.
        assertThat(accuracy.figures().get("precision")).hasValue(0.5);
        assertThat(accuracy.figures().get("recall")).hasValue(0.5);
        assertThat(accuracy.figures().get("rocAuc")).hasValue(0.75);
    }

    @Test
    void touchingIsNotSharing() throws IOException {
        assertThat(evaluate(row("a", "{\"content\": [[18, 19]]}")).positives()).hasValue(0);
        assertThat(evaluate(row("a", "{\"content\": [[17, 19]]}")).positives()).hasValue(1);
    }

    @Test
    void groupsAreWhatIsSharedAndTheNewspaper() throws IOException {
        FileAccuracy accuracy = evaluate(row("times_2016_rain", SAID), row("post_2016_rain", ""));

        assertThat(accuracy.groups().keySet()).containsExactly("contentOnly", "cue", "post", "times");
        assertThat(accuracy.groups().get("cue").rows()).isEqualTo(1);
        assertThat(accuracy.groups().get("contentOnly").figures().get("recall")).hasValue(0);
        assertThat(accuracy.groups().get("post").rows()).isEqualTo(4);
    }

    @Test
    void theMarksAndTheRivalsStandBeside() throws IOException {
        FileAccuracy accuracy = evaluate(row("a", SAID));

        assertThat(accuracy.baselines().keySet()).containsExactly("marks", "carried", "speechVerbsAndQuotes", "always");
        assertThat(accuracy.baselines().get("marks").get("precision")).hasValue(1);
        assertThat(accuracy.baselines().get("marks").get("recall")).hasValue(0.5);
        assertThat(accuracy.baselines().get("carried").get("recall")).hasValue(1);
        assertThat(accuracy.baselines().get("speechVerbsAndQuotes").get("f1")).hasValue(1);
        assertThat(accuracy.baselines().get("always").get("f1").orElse(-1)).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void theLibraryJudgesItsOwnSentences() {
        AttributionScorer library = new LibraryAttributionScorer();
        List<AttributionScorer.JudgedSentence> judged = library.sentences(TEXT);

        assertThat(judged).hasSize(4);
        assertThat(judged.get(0).marked()).isTrue();
        assertThat(judged.get(0).probability())
                .isGreaterThan(library.threshold())
                .isGreaterThan(judged.get(2).probability());
        assertThat(judged.get(2).marked()).isFalse();
    }

    private FileAccuracy evaluate(String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows));
        return new AttributionTask(new ByPlace()).evaluate(file);
    }

    private static String row(String id, String attribution) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\", \"attributions\": [" + attribution + "]}";
    }

    /** Goes by a sentence's place, marks the first, and carries the second with it. */
    private static final class ByPlace implements AttributionScorer {

        private static final List<Double> PROBABILITIES = List.of(0.9, 0.4, 0.6, 0.1);

        @Override
        public String model() {
            return "by place";
        }

        @Override
        public List<JudgedSentence> sentences(String text) {
            return Segmentation.of(Document.plain(text)).sentences().stream()
                    .map(sentence -> new JudgedSentence(
                            sentence.span(),
                            PROBABILITIES.get(sentence.index()),
                            sentence.index() == 0,
                            sentence.index() < 2))
                    .toList();
        }

        @Override
        public double threshold() {
            return 0.5;
        }
    }
}
