package io.github.touchstone.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void textComesThroughUnchanged() throws IOException {
        String text = "Größe 漢字 😀 e\u0301\r\n\tend\f";

        assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws IOException {
        assertThat(Utf8.decode(new byte[0])).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertThat(Utf8.decode("\uFEFFword".getBytes(StandardCharsets.UTF_8))).isEqualTo("word");
        assertThat(Utf8.decode("word\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("word\uFEFF");
    }

    @Test
    void aMalformedByteIsNamedWithItsLine() {
        byte[] latin1 = "one\ntwo\ncaf\u00E9 \n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Utf8.decode(latin1))
                .isInstanceOf(IOException.class)
                .hasMessage("byte 0xE9 in line 3 is not UTF-8, expected text in UTF-8");
    }

    @Test
    void aSequenceCutOffAtTheEndIsMalformed() {
        assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
                .hasMessage("byte 0xE2 in line 1 is not UTF-8, expected text in UTF-8");
    }

    @Test
    void aFileWithNulIsBinary() {
        assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', 'b', 0, 'c'}))
                .hasMessage("binary file (NUL at byte 2), expected text in UTF-8");
    }

    @Test
    void aFileOfControlCharactersIsBinary() {
        assertThatThrownBy(() -> Utf8.decode(new byte[] {1, 2, 3, 'a', 'b', 'c'}))
                .hasMessage("binary file (3 of 6 bytes are control characters), expected text in UTF-8");
    }

    @Test
    void aStrayControlCharacterIsStillText() throws IOException {
        String text = "a long enough text with one \u001B in it";

        assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
}
