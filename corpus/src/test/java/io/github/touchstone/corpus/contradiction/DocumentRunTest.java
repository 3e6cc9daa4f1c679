package io.github.touchstone.corpus.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.contradiction.FoundContradiction.Expected;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.FactReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentRunTest {

    private static final FactBase FACTS = FactReader.read("""
            [{"id": "opening", "statement": "Queen Victoria opened the Tay Bridge on 1 June 1878."},
             {"id": "builder", "statement": "Thomas Bouch designed the Tay Bridge in Scotland."}]""");

    private static final String WRONG = "Queen Victoria opened the Tay Bridge on 1 June 1888.";
    private static final String OTHER = "The town is small. It lies on a river.";

    private final List<FoundContradiction> found = new ArrayList<>();

    @TempDir
    private Path folder;

    private FileAccuracy evaluate(Path file) throws IOException {
        return new DocumentRun(new ContradictionFinder(FACTS, new TypedJudge()), found::add).evaluate(file);
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String planted(String document, String text, String fact, String kind) {
        return "{\"document\": \"" + document + "\", \"text\": \"" + text + "\", \"fact\": \"" + fact
                + "\", \"kind\": \"" + kind + "\"}\n";
    }

    @Test
    void inTextsThatNothingIsKnownOfEveryContradictionIsAFalseAlarm() throws IOException {
        FileAccuracy accuracy = evaluate(file(
                "articles.jsonl",
                "{\"id\": \"1\", \"text\": \"" + OTHER + " " + WRONG + "\"}\n{\"text\": \"" + OTHER + "\"}\n"));

        assertThat(accuracy.rows()).isEqualTo(5);
        assertThat(accuracy.positives()).hasValue(0);
        assertThat(accuracy.figures().byName())
                .containsEntry("falseAlarms", 1.0)
                .containsEntry("falseAlarmsPer1000Sentences", 200.0)
                .doesNotContainKey("precision");
        assertThat(found)
                .containsExactly(new FoundContradiction(
                        "1",
                        WRONG,
                        found.get(0).clause(),
                        "1 June 1888",
                        "1 June 1878",
                        "opening",
                        "Queen Victoria opened the Tay Bridge on 1 June 1878.",
                        "date",
                        found.get(0).probability(),
                        Expected.NOTHING));
    }

    @Test
    void sentencesOfOneDocumentAreReadTogether() throws IOException {
        evaluate(file(
                "sentences.jsonl",
                "{\"doc\": \"bridge\", \"part\": \"title\", \"text\": \"Tay Bridge\"}\n{\"doc\": \"bridge\", \"text\": \""
                        + WRONG + "\"}\n{\"doc\": \"town\", \"text\": \"" + OTHER + "\"}\n"));

        assertThat(found).extracting(FoundContradiction::document).containsExactly("bridge");
    }

    @Test
    void whatIsPlantedIsFoundOrMissed() throws IOException {
        file("documents/a.txt", OTHER + " " + WRONG);
        file("documents/b.txt", "The Tay\nBridge was never finished.");
        FileAccuracy accuracy = evaluate(file(
                "labels.jsonl",
                planted("a.txt", WRONG, "opening", "date")
                        + planted("b.txt", "The Tay Bridge was never finished.", "opening", "negation")
                        + planted("a.txt", "It lies on a river.", "builder", "none")));

        assertThat(accuracy.rows()).isEqualTo(4);
        assertThat(accuracy.positives()).hasValue(2);
        assertThat(accuracy.figures().byName())
                .containsEntry("precision", 1.0)
                .containsEntry("recall", 0.5)
                .containsEntry("falseAlarms", 0.0);
        assertThat(accuracy.groups().keySet()).containsExactly("date", "negation", "traps");
        assertThat(accuracy.groups().get("date").figures().get("recall")).hasValue(1);
        assertThat(accuracy.groups().get("negation").figures().get("recall")).hasValue(0);
        assertThat(found).extracting(FoundContradiction::expected).containsExactly(Expected.PLANTED);
    }

    @Test
    void aTrapThatIsTakenIsAFalseAlarm() throws IOException {
        file("a.txt", WRONG);
        FileAccuracy accuracy = evaluate(file("labels.jsonl", planted("a.txt", WRONG, "opening", "none")));

        assertThat(accuracy.figures().get("falseAlarms")).hasValue(1);
        assertThat(accuracy.groups().get("traps").rows()).isEqualTo(1);
        assertThat(accuracy.groups().get("traps").figures().get("falseAlarms")).hasValue(1);
        assertThat(found).extracting(FoundContradiction::expected).containsExactly(Expected.TRAP);
    }

    @Test
    void aContradictionWithAnotherFactThanThePlantedOneIsAFalseAlarm() throws IOException {
        file("a.txt", WRONG);
        FileAccuracy accuracy = evaluate(file("labels.jsonl", planted("a.txt", WRONG, "builder", "date")));

        assertThat(accuracy.figures().byName()).containsEntry("recall", 0.0).containsEntry("falseAlarms", 1.0);
    }

    @Test
    void aTextThatContradictsItselfIsCountedApart() throws IOException {
        FileAccuracy accuracy =
                evaluate(file("a.txt", "Vera Lind was born in Riga in 1902. Vera Lind was born in Riga in 1904."));

        assertThat(accuracy.figures().byName())
                .containsEntry("falseAlarms", 0.0)
                .containsEntry("withinText", 1.0)
                .containsEntry("withinTextPer1000Sentences", 500.0);
        assertThat(found).extracting(FoundContradiction::fact).containsExactly("");
        assertThat(found.get(0).statement()).contains("1902");
    }

    @Test
    void anyOtherFileIsADocument() throws IOException {
        assertThat(evaluate(file("page.html", "<h1>Bridge</h1><p>" + WRONG + "</p>"))
                        .rows())
                .isEqualTo(1);
        assertThat(found).hasSize(1);
    }

    @Test
    void labelsWhoseWordsAreNotThereAreRefused() throws IOException {
        file("a.txt", OTHER);
        Path labels = file("labels.jsonl", planted("a.txt", WRONG, "opening", "date"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluate(labels))
                .withMessage("a.txt: expected to find \"" + WRONG + "\" in it");
    }
}
