package io.github.touchstone.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoReasonTest {

    @Test
    void theReasonIsInWordsAndLeavesOutThePath() {
        assertThat(IoReason.of(new NoSuchFileException("a.txt"))).isEqualTo("no such file or folder");
        assertThat(IoReason.of(new AccessDeniedException("a.txt"))).isEqualTo("permission denied");
        assertThat(IoReason.of(new FileSystemException("a.txt", null, "Too many open files")))
                .isEqualTo("Too many open files");
        assertThat(IoReason.of(new IOException("Is a directory"))).isEqualTo("Is a directory");
    }

    @Test
    void thereIsAlwaysAReason() {
        assertThat(IoReason.of(new FileSystemException("a.txt"))).isEqualTo("the system refused it");
        assertThat(IoReason.of(new IOException())).isEqualTo("it could not be read to its end");
    }
}
