package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void aPlaceHasOneKeyUnderAllItsNames() {
        assertThat(place("He left the USSR.")).isEqualTo(place("He left the Soviet Union."));
        assertThat(place("The Soviet army came.")).isEqualTo(place("He left the Soviet Union."));
        assertThat(place("He left Leningrad.")).isEqualTo(place("He left Saint Petersburg."));
    }

    @Test
    void twoCitiesExcludeEachOtherButNotTheirCountry() {
        assertThat(Gazetteer.excludes(place("in Berlin"), place("in Moscow"))).isTrue();
        assertThat(Gazetteer.excludes(place("in Berlin"), place("in Germany"))).isFalse();
        assertThat(Gazetteer.excludes(place("in Berlin"), place("in Berlin"))).isFalse();
    }

    @Test
    void aSmallWordIsNoPlace() {
        assertThat(PropositionReader.statement("They told us nothing.").words())
                .noneMatch(word -> word.kind() == ContentWord.Kind.PLACE);
    }

    private static long place(String text) {
        return PropositionReader.statement(text).words().stream()
                .filter(word -> word.kind() == ContentWord.Kind.PLACE)
                .findFirst()
                .orElseThrow()
                .key();
    }
}
