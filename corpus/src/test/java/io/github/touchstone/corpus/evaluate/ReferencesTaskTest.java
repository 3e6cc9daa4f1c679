package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTaskTest {

    private static final String ENTRY = "{\"text\": \"Overy, Richard. (1997). Why the Allies Won. New York: Norton.\","
            + " \"fields\": [[\"author\", \"Overy, Richard.\"], [\"date\", \"(1997).\"], [\"title\","
            + " \"Why the Allies Won.\"], [\"location\", \"New York:\"], [\"publisher\", \"Norton.\"]]}";
    private static final String WRONG = "{\"text\": \"Overy, Richard. (1997). Why the Allies Won. New York: Norton.\","
            + " \"fields\": [[\"title\", \"Overy, Richard. (1997). Why the Allies Won. New York: Norton.\"]]}";
    private static final String PROSE = "{\"text\": \"The ships were sold for scrap in 1921.\"}";

    @TempDir
    private Path folder;

    private Path file(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows));
    }

    @Test
    void rowsWithFieldsAreEntriesAndOthersProse() throws IOException {
        FileAccuracy accuracy = new ReferencesTask().evaluate(file("rows.jsonl", ENTRY, PROSE));

        assertThat(accuracy.rows()).isEqualTo(2);
        assertThat(accuracy.positives()).hasValue(1);
        assertThat(accuracy.figures().get("f1")).hasValue(1);
        assertThat(accuracy.baselines().keySet()).containsExactly("alone", "rules", "hasYear");
        assertThat(accuracy.baselines().get("hasYear").get("precision")).hasValue(0.5);
    }

    @Test
    void whatIsReadIsHeldAgainstTheFields() throws IOException {
        FileAccuracy accuracy = new ReferencesTask().evaluate(file("rows.jsonl", ENTRY, WRONG));

        assertThat(accuracy.groups().get("year").figures().get("accuracy")).hasValue(0.5);
        assertThat(accuracy.groups().get("firstAuthor").figures().get("accuracy"))
                .hasValue(0.5);
        assertThat(accuracy.groups().get("titleStart").figures().get("accuracy"))
                .hasValue(0.5);
        assertThat(accuracy.groups().get("allThree").rows()).isEqualTo(2);
    }

    @Test
    void filesOfProseAreHeldAgainstTheEntriesOfOthersAndHaveNoFiguresOfTheirOwn() throws IOException {
        Path entries = file("entries.jsonl", ENTRY);
        Path prose = file("prose.jsonl", PROSE, PROSE);
        ReferencesTask task = new ReferencesTask();

        assertThat(task.judged(List.of(entries, prose))).containsExactly(entries);
        FileAccuracy accuracy = task.among(List.of(entries, prose)).evaluate(entries);
        assertThat(accuracy.rows()).isEqualTo(3);
        assertThat(accuracy.groups().get("prose of " + prose.getFileName()).rows())
                .isEqualTo(2);
    }

    @Test
    void proseAloneIsJudgedAlone() throws IOException {
        Path prose = file("prose.jsonl", PROSE);
        ReferencesTask task = new ReferencesTask();

        assertThat(task.judged(List.of(prose))).containsExactly(prose);
        assertThat(task.among(List.of(prose)).evaluate(prose).figures().get("accuracy"))
                .hasValue(1);
    }
}
