package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.table.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void theModelIsWrittenWithTheDayAndTheSeed() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append("{\"doc\": \"d" + i + "\", \"text\": \"" + (i % 2 == 0 ? "Many people say so." : "It rained.")
                    + "\", \"label\": " + (i % 2 == 0) + "}\n");
        }
        Path file = Files.writeString(folder.resolve("rows.jsonl"), rows);
        Path out = folder.resolve("new/models");

        assertThat(run("train", "hedging", file.toString(), "--out", out.toString(), "--seed", "7"))
                .isZero();

        assertThat(out.resolve("uncertainty.tsv")).content().contains("# date: 2026-03-04\n# seed: 7\n");
        assertThat(error()).contains("40 sentences").contains("wrote " + out.resolve("uncertainty.tsv"));
    }

    @Test
    void aModelIsFittedToPairs() throws IOException {
        Path pairs = Path.of("src/test/resources/io/github/touchstone/corpus/evaluate/pairs.jsonl");

        assertThat(run("train", "contradiction", pairs.toString(), "--out", folder.toString(), "--seed", "3"))
                .isZero();

        assertThat(folder.resolve("relation.tsv"))
                .content()
                .contains(
                        "# trained-on: 10 pairs of a fact and a text: town 6, trade 4\n# date: 2026-03-04\n# seed: 3\n");
        assertThat(error()).contains("10 pairs, ").contains("town 6 pairs, AP ");
    }

    @Test
    void anUnknownTaskIsNamedWithThoseThereAre() {
        assertThat(run("train", "weather", "rows.jsonl", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(error()).contains("weather: no such task, expected one of hedging, cues, certainty");
    }

    @Test
    void aLineThatIsNoRowIsNamedWithItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), "{\"label\": true}\n");

        assertThat(run("train", "hedging", file.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: " + file + ":1: \"text\" is missing: expected a text");
    }

    @Test
    void rowsThatCannotTeachAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), "{\"text\": \"It rains.\", \"label\": false}\n");

        assertThat(run("train", "hedging", file.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(error()).startsWith("touchstone: " + file + ": 1 sentences with one label");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Look.FILE);
        return CommandLines.run(terminal, CLOCK, arguments);
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
