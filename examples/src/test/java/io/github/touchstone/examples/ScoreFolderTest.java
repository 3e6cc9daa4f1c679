package io.github.touchstone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFolderTest {

    @Test
    void printsOneLineForEachShippedSample() throws Exception {
        Path samples = Path.of("../corpus/samples/documents");

        assertThat(Printed.by(ScoreFolder::main, samples.toString()))
                .satisfies(lines -> assertThat(lines.get(0)).contains("score", "document"))
                .satisfies(lines -> assertThat(lines.subList(1, lines.size()))
                        .allSatisfy(line -> assertThat(line).matches(" *\\d+\\D\\d .*"))
                        .extracting(ScoreFolderTest::name)
                        .containsExactlyElementsOf(names(samples)));
    }

    @Test
    void leavesOtherFilesOutAndGivesNoNumberToATextTooShortToScore(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("note.md"), "# Short\n\nTwo words.\n");
        Files.writeString(folder.resolve("picture.png"), "no text");

        assertThat(Printed.by(ScoreFolder::main, folder.toString()))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("  none")
                .endsWith("note.md");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String name(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
