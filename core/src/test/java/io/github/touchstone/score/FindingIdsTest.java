package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingIdsTest {

    private static final String TEXT = "Some say it may rain. Others think that snow may fall at night.";

    private static String id(String rule, String text, String words) {
        int start = text.indexOf(words);
        return new FindingIds(text).next(rule, new Span(start, start + words.length()));
    }

    @Test
    void theSameWordsUnderTheSameRuleHaveTheSameId() {
        assertThat(id("hedge/weasel", TEXT, "Some say"))
                .isEqualTo(id("hedge/weasel", "SOME say it may rain.", "SOME say"))
                .isNotEqualTo(id("hedge/booster", TEXT, "Some say"))
                .isNotEqualTo(id("hedge/weasel", "Many say it may rain.", "Many say"));
    }

    @Test
    void fewWordsAreToldByThoseBesideThemInTheirSentence() {
        String other = "It was cold. Yes! Some say it may rain, and hail too. Who knows?";

        assertThat(id("hedge/epistemic", other, "may")).isNotEqualTo(id("hedge/epistemic", TEXT, "may"));
        assertThat(id("hedge/epistemic", TEXT.replace("rain", "snow"), "may"))
                .isNotEqualTo(id("hedge/epistemic", TEXT, "may"));
        assertThat(id("hedge/epistemic", "Hello. " + TEXT.replace("Others think", "They know"), "may"))
                .isEqualTo(id("hedge/epistemic", TEXT, "may"));
    }

    @Test
    void manyWordsAreToldByThemselves() {
        String long60 = "the bridge was opened in 1931 and it is the longest one here";

        assertThat(id("assertion/bare", "We know that " + long60 + " today.", long60))
                .isEqualTo(id("assertion/bare", "Nobody doubts: " + long60, long60));
    }

    @Test
    void eachTurnOfTheSameWordsHasItsOwnId() {
        FindingIds ids = new FindingIds(TEXT);

        assertThat(Stream.generate(() -> ids.next("hedge/weasel", new Span(0, 8)))
                        .limit(100))
                .doesNotHaveDuplicates();
    }

    @Test
    void twoPiecesOfOneStretchAreTwoFindings() {
        FindingIds ids = new FindingIds("may may may");

        assertThat(Stream.of(new Span(0, 3), new Span(4, 7), new Span(8, 11)).map(span -> ids.next("rule", span)))
                .doesNotHaveDuplicates();
    }
}
