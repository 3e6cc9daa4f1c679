package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchesTest {

    private static TermMatch match(String term, int first, int end) {
        return new TermMatch(new Term("test", term, Map.of()), first, end, 0);
    }

    @Test
    void theLongestMatchStays() {
        TermMatch certain = match("certain", 1, 2);
        TermMatch almostCertain = match("almost certain", 0, 2);

        assertThat(Matches.longestOf(List.of(certain, almostCertain))).containsExactly(almostCertain);
    }

    @Test
    void ofEquallyLongOnesTheFirstGivenStays() {
        TermMatch one = match("one", 0, 2);
        TermMatch other = match("other", 0, 2);

        assertThat(Matches.longestOf(List.of(one, other))).containsExactly(one);
        assertThat(Matches.longestOf(List.of(other, one))).containsExactly(other);
    }

    @Test
    void ofOverlappingEquallyLongOnesTheEarlierStays() {
        TermMatch early = match("a b", 0, 2);
        TermMatch late = match("b c", 1, 3);

        assertThat(Matches.longestOf(List.of(late, early))).containsExactly(early);
    }

    @Test
    void matchesThatTouchBothStay() {
        TermMatch one = match("one", 0, 2);
        TermMatch next = match("next", 2, 3);

        assertThat(Matches.longestOf(List.of(next, one))).containsExactly(one, next);
    }

    @Test
    void severalListsGiveOneMatchAtAPlace() {
        TermMatch booster = match("certain", 1, 2);
        TermMatch hedge = match("almost certain", 0, 2);
        Matches matches = new Matches(Map.of("booster", List.of(booster), "hedge", List.of(hedge)));

        assertThat(matches.all("booster")).containsExactly(booster);
        assertThat(matches.longest("booster", "hedge")).containsExactly(hedge);
        assertThat(matches.all("none")).isEmpty();
    }
}
