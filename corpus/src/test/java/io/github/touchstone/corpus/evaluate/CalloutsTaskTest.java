package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalloutsTaskTest {

    private static final String TEXT = "It fell [3] and rose (Lee 2001).";
    private static final Span NUMBER = new Span(8, 11);
    private static final Span AUTHOR = new Span(21, 31);

    @TempDir
    private Path folder;

    @Test
    void aSpanMustBeExact() throws IOException {
        String both = callout(8, 11) + ", " + callout(21, 31);

        assertThat(f1(both, NUMBER, AUTHOR)).isEqualTo(1);
        assertThat(f1(both, NUMBER, new Span(22, 30))).isEqualTo(0.5);
    }

    @Test
    void blanksAtTheEndsOfASpanDoNotCount() throws IOException {
        assertThat(f1(callout(7, 12), NUMBER)).isEqualTo(1);
    }

    @Test
    void theParagraphsOfADocumentAreOneText() throws IOException {
        List<String> texts = new ArrayList<>();
        FileAccuracy accuracy = evaluate(
                text -> {
                    texts.add(text);
                    return text.startsWith("One") ? List.of(new Span(5, 6)) : List.of();
                },
                row("a", "One", ""),
                row("b", "Two", ""),
                row("a", "1", callout(0, 1)));

        assertThat(texts).containsExactly("One\n\n1", "Two");
        assertThat(accuracy.rows()).isEqualTo(3);
        assertThat(accuracy.figures().get("f1")).hasValue(1);
    }

    @Test
    void aRowWithoutADocumentStandsAlone() throws IOException {
        List<String> texts = new ArrayList<>();
        evaluate(
                text -> {
                    texts.add(text);
                    return List.of();
                },
                "{\"text\": \"One\"}",
                "{\"text\": \"Two\"}");

        assertThat(texts).containsExactly("One", "Two");
    }

    @Test
    void groupsAreShapesAndThoseThatAreClearTogether() throws IOException {
        FileAccuracy accuracy = evaluate(
                text -> List.of(NUMBER),
                row("a", TEXT, callout(8, 11) + ", " + callout(21, 31)),
                row("b", "None.", ""));

        assertThat(accuracy.groups().keySet())
                .containsExactly(
                        "bracketedOrAuthorYear",
                        "bracketedNumber",
                        "authorYear",
                        "parenthesizedNumber",
                        "bareNumber",
                        "other");
        assertThat(accuracy.groups().get("bracketedNumber").figures().get("f1")).hasValue(1);
        assertThat(accuracy.groups().get("authorYear").figures().get("recall")).hasValue(0);
        assertThat(accuracy.groups().get("bracketedOrAuthorYear").figures().get("recall"))
                .hasValue(0.5);
        assertThat(accuracy.groups().get("bracketedOrAuthorYear").rows()).isEqualTo(1);
    }

    @Test
    void falseAlarmsAreCountedWhereThereIsNothingToFind() throws IOException {
        FileAccuracy accuracy = evaluate(
                text -> List.of(new Span(0, 3)),
                row("a", "One two three four five.", ""),
                row("b", "It", callout(0, 2)));

        assertThat(accuracy.figures().get("falsePer5000Words")).hasValue(1000);
    }

    @Test
    void theRivalIsARegularExpression() throws IOException {
        FileAccuracy accuracy = evaluate(text -> List.of(), row("a", TEXT, callout(8, 11) + ", " + callout(21, 31)));

        assertThat(accuracy.baselines().get("regularExpression").get("f1")).hasValue(1);
    }

    @Test
    void theLibraryReadsTheStyleOfAWholeDocument() throws IOException {
        FileAccuracy accuracy = evaluate(
                new LibraryCalloutScorer(),
                row("a", "Prices rose fast. 1 Wages fell, 2 and stood.", callout(18, 19) + ", " + callout(32, 33)),
                row("a", "The loss was known. 3,4", callout(20, 23)),
                row("a", "It was shown at https://kew.org/1 before. 5", callout(42, 43)));

        assertThat(accuracy.figures().get("f1")).hasValue(1);
        assertThat(accuracy.groups().get("bareNumber").rows()).isEqualTo(3);
    }

    private double f1(String gold, Span... found) throws IOException {
        return evaluate(text -> List.of(found), row("a", TEXT, gold))
                .figures()
                .get("f1")
                .orElseThrow();
    }

    private FileAccuracy evaluate(CalloutScorer scorer, String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows));
        return new CalloutsTask(scorer).evaluate(file);
    }

    private static String row(String doc, String text, String callouts) {
        return "{\"doc\": \"" + doc + "\", \"text\": \"" + text + "\", \"callouts\": [" + callouts + "]}";
    }

    private static String callout(int start, int end) {
        return "{\"start\": " + start + ", \"end\": " + end + "}";
    }
}
