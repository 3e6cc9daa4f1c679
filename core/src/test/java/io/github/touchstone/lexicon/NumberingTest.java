package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void numbersAreGivenInOrderAndOnce() {
        Numbering numbering = new Numbering();

        assertThat(numbering.add(70)).isZero();
        assertThat(numbering.add(-3)).isEqualTo(1);
        assertThat(numbering.add(70)).isZero();
        assertThat(numbering.of(-3)).isEqualTo(1);
        assertThat(numbering.of(5)).isEqualTo(Numbering.NONE);
    }

    @Test
    void zeroIsAKeyLikeAnyOther() {
        Numbering numbering = new Numbering();

        assertThat(numbering.of(0)).isEqualTo(Numbering.NONE);
        assertThat(numbering.add(0)).isZero();
        assertThat(numbering.of(0)).isZero();
    }

    @Test
    void noNumberIsLostWhenTheTableGrows() {
        Numbering numbering = new Numbering();
        for (long key = 0; key < 100_000; key++) {
            assertThat(numbering.add(key << 32)).isEqualTo((int) key);
        }
        for (long key = 0; key < 100_000; key += 1_000) {
            assertThat(numbering.of(key << 32)).isEqualTo((int) key);
        }
    }
}
