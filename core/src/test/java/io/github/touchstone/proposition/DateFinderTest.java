package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Tokens;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "dates.tsv", delimiter = '\t', quoteCharacter = '\0', emptyValue = "")
    void aDateWithItsYearIsFound(String text, String expected) {
        Tokens tokens = Tokens.of(text);

        String found = DateFinder.find(tokens, 0, tokens.size()).stream()
                .map(DateFinderTest::inWords)
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    private static String inWords(DateMention date) {
        return date.time().first() + "/" + date.time().last() + (date.open() ? " open" : "");
    }
}
