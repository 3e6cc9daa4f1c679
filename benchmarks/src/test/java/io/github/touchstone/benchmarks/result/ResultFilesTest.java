package io.github.touchstone.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {

    @AfterEach
    void writeToTheUsualPlaceAgain() {
        System.clearProperty(ResultFiles.FOLDER);
    }

    @Test
    void pageAndRowsSayWhenAndOnWhat(@TempDir Path folder) throws IOException {
        System.setProperty(ResultFiles.FOLDER, folder.toString());
        Table rows = new Table(List.of("what"), List.of(List.of("words")));

        ResultFiles.write("rivals", rows.toMarkdown(), rows, Occasion.of("2026-11-23", "abc1234"));

        assertThat(folder.resolve("2026-11-23-rivals.md"))
                .content()
                .startsWith("# Rivals, 2026-11-23\n")
                .contains("abc1234", "cores", "| words |");
        assertThat(folder.resolve("2026-11-23-rivals.tsv"))
                .content()
                .startsWith("# 2026-11-23, commit abc1234, ")
                .endsWith("what\nwords\n");
    }
}
