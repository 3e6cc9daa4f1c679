package io.github.touchstone.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedFolderTest {

    @Test
    void itIsTheDeepestFolderThatHoldsAll() {
        assertThat(SharedFolder.of(List.of("a/b/c.txt", "a/b/d/e.txt"))).isEqualTo("a/b/");
        assertThat(SharedFolder.of(List.of("a/bc.txt", "a/bd.txt"))).isEqualTo("a/");
    }

    @Test
    void itMayBeNone() {
        assertThat(SharedFolder.of(List.of("a.txt", "b/c.txt"))).isEmpty();
        assertThat(SharedFolder.of(List.of("a/b.txt"))).isEmpty();
        assertThat(SharedFolder.of(List.of())).isEmpty();
    }
}
