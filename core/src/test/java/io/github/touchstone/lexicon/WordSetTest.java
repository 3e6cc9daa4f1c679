package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Fold;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void allSpellingsOfAMemberAreInTheSet() {
        WordSet set = WordSet.of("Köstring", "don't");

        assertThat(set.contains(Fold.hash("KOSTRING"))).isTrue();
        assertThat(set.contains(Fold.hash("don’t"))).isTrue();
        assertThat(set.contains(Fold.hash("dont"))).isFalse();
    }

    @Test
    void noMemberIsLostWhenTheSetGrows() {
        String[] words = IntStream.range(0, 10_000).mapToObj(i -> "word" + i).toArray(String[]::new);
        WordSet set = WordSet.of(words);

        assertThat(words).allMatch(word -> set.contains(Fold.hash(word)));
        assertThat(set.contains(Fold.hash("word10000"))).isFalse();
    }
}
