package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of the data file: a name, a text, and all entries found in it with what they show. */
class GoldenEntriesTest {

    static Stream<GoldenCase> cases() {
        return GoldenCase.read(GoldenEntriesTest.class, "entries.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void entries(GoldenCase one) {
        assertThat(Texts.find(one.text()).entries())
                .extracting(entry -> String.join("|", entry.number(), entry.firstAuthor(), entry.year(), entry.title()))
                .isEqualTo(one.found());
    }
}
