package io.github.touchstone.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.proposition.PropositionReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoneStretchTest {

    private static Optional<LoneStretch> between(String claim, String statement) {
        return LoneStretch.between(
                new Side(PropositionReader.statement(claim)), new Side(PropositionReader.statement(statement)));
    }

    @Test
    void whatIsTheSameBeforeAndBehindIsLeftOut() {
        assertThat(between("A man plays the drums on the stage", "A man plays the old guitar on the stage"))
                .contains(new LoneStretch(4, 5, 4, 6));
    }

    @Test
    void aWordThatIsSaidTwiceMayDifferOnce() {
        assertThat(between("An old man met an old man today", "An old man met a young man today"))
                .contains(new LoneStretch(5, 6, 5, 6));
    }

    @Test
    void aWordMayGiveWayToOneOtherInEveryPlace() {
        assertThat(between("A woman talks to another woman", "A man talks to another man"))
                .contains(new LoneStretch(1, 2, 1, 2));
        assertThat(between("A woman talks to another girl", "A man talks to another man"))
                .isEmpty();
    }

    @Test
    void theSameSentenceHasNone() {
        assertThat(between("A man plays the drums", "A man plays the drums")).isEmpty();
    }

    @Test
    void aLongStretchIsNone() {
        assertThat(between("A man plays the drums on the stage", "A man in a red old coat sings on the stage"))
                .isEmpty();
    }
}
