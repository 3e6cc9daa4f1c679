package io.github.touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static List<String> namesOf(String text, int first, int end) {
        List<String> names = new ArrayList<>();
        WordNames words = new WordNames(Tokens.of(text), first, end);
        Phrases.visit(first, end, (from, to) -> names.add(words.name(from, to)));
        return names;
    }

    @Test
    void wordsStandAloneByTwoAndByThreeWithTheEdges() {
        assertThat(namesOf("It sold 12", 0, 3))
                .containsExactly(
                        "it",
                        "<s> it",
                        "sold",
                        "it sold",
                        "<s> it sold",
                        "#",
                        "sold #",
                        "it sold #",
                        "# </s>",
                        "sold # </s>");
    }

    @Test
    void aSentenceDoesNotSeeItsNeighbours() {
        assertThat(namesOf("It rains. He says so.", 3, 5)).isEqualTo(namesOf("He says", 0, 2));
    }

    @Test
    void aSentenceWithoutWordsIsItsTwoEdges() {
        assertThat(namesOf("", 0, 0)).containsExactly("<s> </s>");
    }

    @Test
    void everyPhraseHasTheHashOfItsName() {
        Tokens tokens = Tokens.of("First. In 1941 Köstring’s aide said: “no”!");
        int end = tokens.size();
        WordNames names = new WordNames(tokens, 2, end);
        WordHashes hashes = new WordHashes(tokens);
        hashes.read(2, end);

        Phrases.visit(2, end, (from, to) -> assertThat(hashes.hash(from, to)).isEqualTo(Mix.of(names.name(from, to))));
    }

    @Test
    void aSumCountsAFeatureOnceASentence() {
        Weights weights = new Weights(2, 2);
        weights.add(Mix.of("it"), new ModelRow("it", List.of(3, -1)));
        SentenceSum sum = new SentenceSum(weights);

        sum.begin();
        sum.add(Mix.of("it"));
        sum.add(Mix.of("it"));
        sum.add(Mix.of("he"));
        assertThat(sum.total()).containsExactly(3, -1);

        sum.begin();
        sum.add(Mix.of("it"));
        assertThat(sum.total()).containsExactly(3, -1);
    }
}
