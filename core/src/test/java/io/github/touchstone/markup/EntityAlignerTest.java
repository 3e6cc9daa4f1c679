package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.markup.EntityAligner.Replacement;
import org.junit.jupiter.api.Test;

class EntityAlignerTest {

    @Test
    void textWithoutEntitiesStandsForItself() {
        assertThat(EntityAligner.align("<p>a b</p>", 3, 6, "a b").orElseThrow()).isEmpty();
    }

    @Test
    void findsEachReference() {
        assertThat(EntityAligner.align("x&lt;y&#x1F600;z", 0, 16, "x<y😀z").orElseThrow())
                .containsExactly(new Replacement(1, 5, "<"), new Replacement(6, 15, "😀"));
    }

    @Test
    void aDroppedNulIsReplacedByNothing() {
        assertThat(EntityAligner.align("a\0b", 0, 3, "ab").orElseThrow()).containsExactly(new Replacement(1, 2, ""));
        assertThat(EntityAligner.align("\0&#0;", 0, 5, "\ufffd").orElseThrow())
                .containsExactly(new Replacement(0, 1, ""), new Replacement(1, 5, "\ufffd"));
    }

    @Test
    void anEndTagWithoutNameIsReplacedByNothing() {
        assertThat(EntityAligner.align("a</>&lt;", 0, 8, "a<").orElseThrow())
                .containsExactly(new Replacement(1, 4, ""), new Replacement(4, 8, "<"));
    }

    @Test
    void textThatWasNotDecodedStandsForItself() {
        assertThat(EntityAligner.align("a&amp;b", 0, 7, "a&amp;b").orElseThrow())
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsNotAligned() {
        assertThat(EntityAligner.align("abc", 0, 3, "abd")).isEmpty();
        assertThat(EntityAligner.align("abc", 0, 3, "ab")).isEmpty();
        assertThat(EntityAligner.align("ab", 0, 2, "abc")).isEmpty();
        assertThat(EntityAligner.align("a&NotEqualTilde;", 0, 16, "a≂")).isEmpty();
    }
}
