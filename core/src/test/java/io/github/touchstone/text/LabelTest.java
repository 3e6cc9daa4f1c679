package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void aConstantIsNamedInSmallLettersWithHyphens() {
        assertThat(Label.of(Block.Kind.LIST_ITEM)).isEqualTo("list-item");
        assertThat(Label.of(Block.Kind.QUOTE)).isEqualTo("quote");
    }
}
