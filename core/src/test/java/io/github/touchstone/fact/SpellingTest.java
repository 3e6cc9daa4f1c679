package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Köstring, Koestring", "Müller, Mueller", "Goebbels, Göbbels", "Stephan, Stefan", "Gorky, Gorki",
        "Molotov, Molotow", "Tolstoy, Tolstoi", "Philippe, Filip", "Björnson, Bioernson", "Wilhelm, Vilhelm",
        "Kierkegaard, Kierkegard", "Scharnhorst, SCHARNHORST"
    })
    void spellingsOfOneNameHaveOneKey(String name, String other) {
        assertThat(Spelling.key(name)).isEqualTo(Spelling.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Stalin, Stalingrad",
        "Lithuania, Latvia",
        "Austria, Australia",
        "Iran, Iraq",
        "Hess, Hesse",
        "Rhone, Rhein"
    })
    void otherNamesHaveOthers(String name, String other) {
        assertThat(Spelling.key(name)).isNotEqualTo(Spelling.key(other));
    }
}
