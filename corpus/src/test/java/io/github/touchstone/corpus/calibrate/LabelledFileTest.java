package io.github.touchstone.corpus.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledFileTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void theSampleLabelsAreRead() throws IOException {
        assertThat(LabelledFile.read(Path.of("samples", "labels.csv")))
                .hasSize(16)
                .anySatisfy(document -> {
                    assertThat(document.name()).isEqualTo("measles-vaccine-health-advice.html");
                    assertThat(document.reliability()).isEqualTo(5);
                    assertThat(document.document().text()).contains("measles").doesNotContain("<p>");
                });
    }

    @Test
    void documentsStandBesideTheLabelsOrInTheirFolder() throws IOException {
        file("near.txt", "Near.");
        file("documents/far.md", "# Far");

        assertThat(LabelledFile.read(file("labels.csv", "reliability,document\n2,near.txt\n4.5,far.md\n")))
                .extracting(document -> document.document().text().strip())
                .containsExactly("Near.", "Far");
    }

    @Test
    void jsonLinesHoldTextsOrNameDocuments() throws IOException {
        file("near.txt", "Near.");
        Path labels = file("labels.jsonl", """
                {"text": "Here it is.", "reliability": 2, "more": true}

                {"document": "near.txt", "reliability": 3.5}
                """);

        assertThat(LabelledFile.read(labels))
                .extracting(LabelledDocument::name)
                .containsExactly(labels + ":1", "near.txt");
        assertThat(LabelledFile.read(labels))
                .extracting(LabelledDocument::reliability)
                .containsExactly(2.0, 3.5);
    }

    /** A file's name, its content with "\n" for line feeds, and where and why it is malformed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.csv   | document,reliability\\ngone.txt,2              | :2: "document" is gone.txt: no such file or folder
            a.csv   | document,reliability\\n,2                      | :2: "document" is missing
            a.csv   | document,genre\\nhere.txt,news                 | :2: "reliability" is missing
            a.csv   | document,reliability\\nhere.txt,good           | :2: "reliability" is good: expected a number
            a.csv   | document,reliability\\nhere.txt,NaN            | :2: "reliability" is NaN: expected a number
            a.jsonl | {"text": "It is."}                             | :1: "reliability" is missing: expected a number
            a.jsonl | {"reliability": 2}                             | :1: "document" is missing: expected a text
            a.jsonl | {"document": "gone.txt", "reliability": 2}     | :1: "document" is gone.txt: no such file or folder
            a.jsonl | {"text": "It is.", "reliability": "good"}      | :1: "reliability": expected a number, found string
            a.jsonl | nonsense                                       | :1: expected one JSON object in UTF-8
            """)
    void whatIsMalformedIsNamedWithItsLine(String name, String content, String message) throws IOException {
        file("here.txt", "Here.");
        Path labels = file(name, content.replace("\\n", "\n"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelledFile.read(labels))
                .withMessageStartingWith(labels + message);
    }
}
