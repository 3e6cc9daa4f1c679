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

class CitationNeedTaskTest {

    /** Four sentences, of which the first and the third carry a reference. */
    private static final String TEXT = "It fell in 1987 [REF]. It was “wet”. It stopped.[REF] He was glad.";

    @TempDir
    private Path folder;

    @Test
    void aSentenceWithAMarkInItOrBehindItCarriesAReference() throws IOException {
        FileAccuracy accuracy = evaluate(TEXT);

        assertThat(accuracy.rows()).isEqualTo(4);
        assertThat(accuracy.positives()).hasValue(2);
        assertThat(accuracy.threshold()).hasValue(0.5);
        // The scorer says 0.9, 0.6, 0.4 and 0.1: the first is right, the second wrong, the third missed.
        assertThat(accuracy.figures().get("precision")).hasValue(0.5);
        assertThat(accuracy.figures().get("recall")).hasValue(0.5);
        assertThat(accuracy.figures().get("rocAuc")).hasValue(0.75);
    }

    @Test
    void theScorerSeesNoMarks() throws IOException {
        new CitationNeedTask(new ByPlace() {
                    @Override
                    public List<Double> needs(Segmentation text) {
                        assertThat(text.document().text())
                                .isEqualTo("It fell in 1987. It was “wet”. It stopped. He was glad.");
                        return super.needs(text);
                    }
                })
                .evaluate(file(TEXT));
    }

    @Test
    void groupsAreTheKindsOfSentencesAndEachHasItsRanking() throws IOException {
        FileAccuracy accuracy = evaluate("Bridges\\n\\n" + TEXT + "\\n\\nIt rained.");

        assertThat(accuracy.groups().keySet())
                .containsExactly(
                        "body",
                        "heading",
                        "insideParagraph",
                        "lastOfParagraph",
                        "lead",
                        "quoting",
                        "withNumber",
                        "withoutNumber");
        assertThat(accuracy.groups().get("heading").rows()).isEqualTo(1);
        assertThat(accuracy.groups().get("lead").rows()).isEqualTo(5);
        assertThat(accuracy.groups().get("lastOfParagraph").rows()).isEqualTo(2);
        assertThat(accuracy.groups().get("insideParagraph").figures().get("rocAuc"))
                .hasValue(0.5);
    }

    @Test
    void theRivalsStandBeside() throws IOException {
        FileAccuracy accuracy = evaluate(TEXT);

        assertThat(accuracy.baselines().keySet()).containsExactly("long", "withNumber", "always");
        assertThat(accuracy.baselines().get("long").get("recall")).hasValue(0);
        assertThat(accuracy.baselines().get("long").get("rocAuc")).hasValue(0.25);
        assertThat(accuracy.baselines().get("withNumber").get("precision")).hasValue(1);
        assertThat(accuracy.baselines().get("withNumber").get("rocAuc")).hasValue(0.75);
        assertThat(accuracy.baselines().get("always").get("f1").orElse(-1)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(accuracy.baselines().get("always").get("rocAuc")).hasValue(0.5);
    }

    @Test
    void theLibraryJudgesEachSentence() {
        NeedScorer library = new LibraryNeedScorer();
        Segmentation text = Segmentation.of(Document.plain("It fell in 1987. It was wet."));

        assertThat(library.needs(text))
                .hasSize(2)
                .allSatisfy(need -> assertThat(need).isBetween(0.0, 1.0));
        assertThat(library.model()).startsWith("need/citation-need ");
    }

    private FileAccuracy evaluate(String text) throws IOException {
        return new CitationNeedTask(new ByPlace()).evaluate(file(text));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), "{\"text\": \"" + text + "\"}\n");
    }

    /** Goes by a sentence's place. */
    private static class ByPlace implements NeedScorer {

        private static final List<Double> NEEDS = List.of(0.9, 0.6, 0.4, 0.1, 0.1, 0.1);

        @Override
        public String model() {
            return "by place";
        }

        @Override
        public List<Double> needs(Segmentation text) {
            return NEEDS.subList(0, text.sentences().size());
        }

        @Override
        public double threshold() {
            return 0.5;
        }
    }
}
