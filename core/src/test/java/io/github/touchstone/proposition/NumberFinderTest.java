package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumberFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "numbers.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aNumberMeansARange(String text, String expected) {
        String found = PropositionReader.statement(text).numbers().stream()
                .map(number -> number.low() + ".." + number.high())
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theSameThingIsCountedWhateverItsForm() {
        assertThat(unit("They shot 22,000 Polish prisoners.")).isEqualTo(unit("One prisoner was shot."));
        assertThat(unit("They shipped 9 tons of oil.")).isNotEqualTo(unit("They shipped 9 tons of grain."));
        assertThat(unit("It lasted three years.")).isEqualTo(unit("It lasted 40 days."));
    }

    private static long unit(String text) {
        return PropositionReader.statement(text).numbers().get(0).unit();
    }
}
