package io.github.touchstone.genre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.score.Profile;
import io.github.touchstone.text.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GenreFinderTest {

    static Stream<GoldenCase> cases() {
        return GoldenCase.read(GenreFinderTest.class, "texts.txt");
    }

    private static SuggestedProfile suggested(String text) {
        return GenreFinder.find(Analysis.of(Document.plain(text)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachKindIsToldByItsSigns(GoldenCase golden) {
        SuggestedProfile suggested = suggested(golden.text());

        assertThat(Stream.of(suggested.profile(), suggested.reason())
                        .limit(golden.found().size())
                        .toList())
                .isEqualTo(golden.found());
    }

    @Test
    void theProfilesAreThoseThatShip() {
        assertThat(Sign.PROFILES).isEqualTo(Profile.names());
    }

    @Test
    void aReasonIsGivenForATextOfNoWords() {
        assertThat(suggested("")).isEqualTo(suggested("."));
    }
}
