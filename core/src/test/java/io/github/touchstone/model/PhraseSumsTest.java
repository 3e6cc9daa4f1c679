package io.github.touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseSumsTest {

    private static final Segmentation TEXT =
            Segmentation.of(Document.plain("It sold 1941 rings, and 1942 rings it sold. It sold it. No?"));

    /** Each phrase of the text weighs a power of two of its own, so that a sum tells which were added. */
    private static Weights weights(List<String> names) {
        Weights weights = new Weights(1, names.size());
        for (int i = 0; i < names.size(); i++) {
            weights.add(Mix.of(names.get(i)), new ModelRow(names.get(i), List.of(1 << i)));
        }
        return weights;
    }

    private static Set<String> phrasesOf(int sentence) {
        int first = TEXT.sentences().get(sentence).firstToken();
        int end = TEXT.sentences().get(sentence).endToken();
        WordNames names = new WordNames(TEXT.tokens(), first, end);
        Set<String> phrases = new LinkedHashSet<>();
        Phrases.visit(first, end, (from, to) -> phrases.add(names.name(from, to)));
        return phrases;
    }

    @Test
    void aSentenceHasTheWeightOfEachOfItsPhrasesOnce() {
        List<String> all = new ArrayList<>();
        for (int sentence = 0; sentence < TEXT.sentences().size(); sentence++) {
            phrasesOf(sentence).stream().filter(name -> !all.contains(name)).forEach(all::add);
        }
        for (int from = 0; from < all.size(); from += 14) {
            List<String> some = all.subList(from, Math.min(all.size(), from + 14));
            PhraseSums sums = PhraseSums.of(weights(some), TEXT);
            for (int sentence = 0; sentence < TEXT.sentences().size(); sentence++) {
                Set<String> here = phrasesOf(sentence);
                int expected = 0;
                for (int i = 0; i < some.size(); i++) {
                    expected += here.contains(some.get(i)) ? 1 << i : 0;
                }
                assertThat(sums.of(sentence, 0))
                        .as("sentence %s of %s", sentence, some)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void modelsSideBySideSayWhatEachSaysAlone() {
        Weights one = weights(List.of("it", "<s> it", "it sold it", "no"));
        Weights other = weights(List.of("rings", "it", "sold #"));
        PhraseSums both = PhraseSums.of(Weights.beside(List.of(one, other)), TEXT);

        for (int sentence = 0; sentence < TEXT.sentences().size(); sentence++) {
            assertThat(both.of(sentence, 0)).isEqualTo(PhraseSums.of(one, TEXT).of(sentence, 0));
            assertThat(both.from(1).of(sentence, 0))
                    .isEqualTo(PhraseSums.of(other, TEXT).of(sentence, 0));
        }
    }

    @Test
    void aTextMayBeReadAsOneSentence() {
        Weights weights = weights(List.of(". it", "no"));

        assertThat(PhraseSums.ofOne(weights, TEXT.tokens()).of(0, 0)).isEqualTo(3);
        assertThat(PhraseSums.of(weights, TEXT).of(0, 0)).isZero();
    }
}
