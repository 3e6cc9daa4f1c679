package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingIdsTest {

    @Test
    void theSameWordsUnderTheSameRuleHaveTheSameId() {
        assertThat(new FindingIds().next("hedge/weasel", "some say"))
                .isEqualTo(new FindingIds().next("hedge/weasel", "Some say"))
                .isNotEqualTo(new FindingIds().next("hedge/booster", "some say"))
                .isNotEqualTo(new FindingIds().next("hedge/weasel", "many say"));
    }

    @Test
    void eachTurnOfTheSameWordsHasItsOwnId() {
        FindingIds ids = new FindingIds();

        assertThat(Stream.generate(() -> ids.next("hedge/weasel", "some say")).limit(100))
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsThatEndInANumberAreNoTurnOfOthers() {
        FindingIds ids = new FindingIds();

        assertThat(Stream.of("chapter", "chapter\n2", "chapter").map(words -> ids.next("rule", words)))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherTextsTurnsDoNotCount() {
        FindingIds ids = new FindingIds();
        String first = ids.next("rule", "some say");
        ids.next("rule", "others say");

        assertThat(new FindingIds().next("rule", "some say")).isEqualTo(first);
    }
}
