package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void theWidthIsTheOneTheShellGives() {
        assertThat(Terminal.width("120")).isEqualTo(120);
    }

    @Test
    void withoutAWidthItIsAHundredColumns() {
        assertThat(Terminal.width(null)).isEqualTo(100);
        assertThat(Terminal.width("")).isEqualTo(100);
        assertThat(Terminal.width("wide")).isEqualTo(100);
    }

    @Test
    void aWidthThatNoTableCanKeepToIsBent() {
        assertThat(Terminal.width("5")).isEqualTo(72);
        assertThat(Terminal.width("100000")).isEqualTo(200);
    }
}
