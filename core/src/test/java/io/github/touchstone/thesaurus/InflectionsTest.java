package io.github.touchstone.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    @ParameterizedTest
    @CsvSource({
        "dog, n, dog dogs",
        "city, n, city cities",
        "boy, n, boy boys",
        "church, n, church churches",
        "hero, n, hero heroes",
        "radio, n, radio radios",
        "ask, v, ask asks asked asking",
        "carry, v, carry carries carried carrying",
        "hope, v, hope hopes hoped hoping",
        "hop, v, hop hops hopped hopping",
        "show, v, show shows showed showing",
        "tie, v, tie ties tied tying",
        "agree, v, agree agrees agreed agreeing",
        "visit, v, visit visits visited visiting",
        "big, a, big bigger biggest",
        "happy, a, happy happier happiest",
        "beautiful, a, beautiful",
        "soon, r, soon"
    })
    void theRegularFormsFollowTheSpelling(String lemma, char wordClass, String forms) {
        assertThat(String.join(" ", Inflections.of(lemma, wordClass))).isEqualTo(forms);
    }
}
