package io.github.touchstone.benchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariationTest {

    private final Variation variation = new Variation();

    @Test
    void aNameThatReturnsReturnsAsTheSameName() {
        String varied = variation.of("It was said that Hepel built it, and that Hepel sold it in 1878.");

        assertThat(varied).doesNotContain("Hepel").doesNotContain("in 1878");
        assertThat(varied.split("\\W+")[4]).isEqualTo(varied.split("\\W+")[9]);
    }

    @Test
    void shortWordsAndSignsStay() {
        assertThat(variation.of("It may be so [1], they say.")).isEqualTo("It may be so [1], they say.");
    }

    @Test
    void anotherTimeItIsAnotherText() {
        String text = "It was said that Hepel built it.";

        assertThat(variation.of(text)).isNotEqualTo(variation.of(text));
    }
}
