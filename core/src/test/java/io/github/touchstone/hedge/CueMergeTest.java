package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueMergeTest {

    private static final FoundCue HEDGE = cue(2, 3, HedgeCue.Kind.EPISTEMIC);

    private static FoundCue cue(int first, int end, HedgeCue.Kind kind) {
        return new FoundCue(new Term(kind.rule(), "term", Map.of()), first, end, 0, kind, 1);
    }

    private static List<FoundCue> merge(FoundCue... listed) {
        return CueMerge.of(List.of(HEDGE), List.of(listed));
    }

    @Test
    void ofEquallyLongOnesThatOfTheModelStays() {
        assertThat(merge(cue(2, 3, HedgeCue.Kind.BOOSTER))).containsExactly(HEDGE);
    }

    @Test
    void aLongerBoosterTakesThePlaceOfAHedge() {
        FoundCue booster = cue(1, 3, HedgeCue.Kind.BOOSTER);

        assertThat(merge(booster)).containsExactly(booster);
    }

    @Test
    void aWeaselAndTheHedgeInItAreBothThere() {
        FoundCue weasel = cue(2, 5, HedgeCue.Kind.WEASEL);

        assertThat(merge(weasel)).containsExactly(weasel, HEDGE);
    }

    @Test
    void cuesThatDoNotMeetStayInOrder() {
        FoundCue before = cue(0, 2, HedgeCue.Kind.BOOSTER);
        FoundCue after = cue(3, 4, HedgeCue.Kind.WEASEL);

        assertThat(merge(before, after)).containsExactly(before, HEDGE, after);
    }
}
