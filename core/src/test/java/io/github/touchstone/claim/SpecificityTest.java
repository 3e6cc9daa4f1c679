package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpecificityTest {

    @ParameterizedTest
    @CsvFileSource(resources = "specificity.tsv", delimiter = '\t', quoteCharacter = '\0')
    void whatSaysMoreExactlyIsMoreSpecific(String exact, String loose) {
        assertThat(KindsTest.read(exact).specificity())
                .isGreaterThan(KindsTest.read(loose).specificity());
    }

    @Test
    void theFormulaGivesWhatItsDescriptionSays() {
        assertThat(KindsTest.read("The ministry sold 12 ships to Sweden on 3 May 1940.")
                        .specificity())
                .isBetween(0.7, 0.9);
        assertThat(KindsTest.read("Paris is in France.").specificity()).isBetween(0.3, 0.35);
        assertThat(KindsTest.read("Many people have recently moved.").specificity())
                .isLessThan(0.1);
    }
}
