package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CitedSentencesTest {

    private static List<Integer> cited(String marked) {
        CitedSentences sentences = CitedSentences.of(ReferenceMarkers.remove(marked));
        return IntStream.range(0, sentences.text().sentences().size())
                .filter(sentences::isCited)
                .boxed()
                .toList();
    }

    @Test
    void aMarkInsideASentenceOrAtItsEndIsItsOwn() {
        assertThat(cited("It rained,[REF] then stopped. It was cold. It was dark [REF]. It was late."))
                .containsExactly(0, 2);
    }

    @Test
    void aMarkBehindTheEndMarkIsOfTheSentenceBefore() {
        assertThat(cited("He said \"It rained.\"[REF] It stopped. [REF] It was cold."))
                .containsExactly(0, 1);
    }

    @Test
    void aMarkThatBeginsALineIsOfTheSentenceThere() {
        assertThat(cited("It rained all day.\n\n[REF] It stopped. It was cold."))
                .containsExactly(1);
    }

    @Test
    void aMarkAloneOnALineIsOfTheLineBefore() {
        assertThat(cited("It rained all day.\n[REF]\n\nIt stopped.")).containsExactly(0);
    }
}
