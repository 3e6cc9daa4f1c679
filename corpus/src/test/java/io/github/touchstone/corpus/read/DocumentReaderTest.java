package io.github.touchstone.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.text.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader(InputStream.nullInputStream());

    @TempDir
    private Path folder;

    @Test
    void theNameTellsTheFormat() throws IOException {
        assertThat(read("a.html", "<p>Some <b>bold</b> words</p>").text()).isEqualTo("Some bold words");
        assertThat(read("A.HTM", "<p>Some <b>bold</b> words</p>").text()).isEqualTo("Some bold words");
        assertThat(read("a.md", "Some **bold** words").text()).isEqualTo("Some bold words");
        assertThat(read("a.txt", "Some **bold** words").text()).isEqualTo("Some **bold** words");
    }

    @Test
    void aNameThatSaysNothingIsPlainText() throws IOException {
        assertThat(read("README", "Some <b>bold</b> words").text()).isEqualTo("Some <b>bold</b> words");
        assertThat(read("notes.log", "Some <b>bold</b> words").text()).isEqualTo("Some <b>bold</b> words");
    }

    @Test
    void theSourceIsTheFileAsItIs() throws IOException {
        String source = "<p>a &amp; b</p>\r\n";

        assertThat(read("a.html", source).source()).isEqualTo(source);
    }

    @Test
    void aDashIsStandardInput() throws IOException {
        InputStream input = new ByteArrayInputStream("from a pipe".getBytes(StandardCharsets.UTF_8));

        Document document = new DocumentReader(input).read(DocumentFile.of(Path.of("-")));

        assertThat(document.text()).isEqualTo("from a pipe");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> reader.read(DocumentFile.of(folder.resolve("gone.txt"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileOverTheLimitIsRefusedAndTheLimitNamed() {
        DocumentReader endless = new DocumentReader(new EndlessInput());

        assertThatThrownBy(() -> endless.read(DocumentFile.of(Path.of("-"))))
                .isInstanceOf(IOException.class)
                .hasMessage("too long, expected at most 64 MB");
    }

    private Document read(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name), source);
        return reader.read(DocumentFile.of(file));
    }

    private static final class EndlessInput extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            return length;
        }
    }
}
