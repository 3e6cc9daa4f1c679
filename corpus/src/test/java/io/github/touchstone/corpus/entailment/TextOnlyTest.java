package io.github.touchstone.corpus.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.entailment.Verdict.Relation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextOnlyTest {

    @Test
    void textsThatGiveThemselvesAwayAreTold() {
        List<JudgedPair> pairs = IntStream.range(0, 100)
                .mapToObj(i -> pair("Number " + i + (i % 2 == 0 ? " is not there" : " is there"), i % 2 == 0))
                .toList();

        double[] probabilities = TextOnly.probabilities(pairs);

        assertThat(IntStream.range(0, 100).allMatch(i -> probabilities[i] > 0.5 == (i % 2 == 0)))
                .isTrue();
    }

    @Test
    void aTextThatStandsWithBothLabelsIsNotLearntByHeart() {
        List<JudgedPair> pairs = IntStream.range(0, 100)
                .mapToObj(i -> pair("Number " + i / 2 + " is there", i % 2 == 0))
                .toList();

        double[] probabilities = TextOnly.probabilities(pairs);

        for (int i = 0; i < pairs.size(); i += 2) {
            assertThat(probabilities[i]).isEqualTo(probabilities[i + 1]);
        }
    }

    @Test
    void theSamePairsGiveTheSameNumbers() {
        List<JudgedPair> pairs = IntStream.range(0, 60)
                .mapToObj(i -> pair("word" + i % 7 + " word" + i % 5 + " word" + i % 3, i % 2 == 0))
                .toList();

        assertThat(TextOnly.probabilities(pairs)).isEqualTo(TextOnly.probabilities(pairs));
    }

    private static JudgedPair pair(String text, boolean contradicts) {
        Relation label = contradicts ? Relation.CONTRADICTS : Relation.SUPPORTS;
        return new JudgedPair(0, text, label, "", "", label, label, 0, 0, false);
    }
}
