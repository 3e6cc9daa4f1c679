package io.github.touchstone.corpus.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void figuresAreThoseWorkedOutByHand() {
        // Two right yes, one wrong yes, one missed, four right no.
        Confusion confusion = new Confusion(new Counts(2, 1, 1), 4);

        assertThat(confusion.rows()).isEqualTo(8);
        assertThat(confusion.positives().precision()).hasValue(2.0 / 3);
        assertThat(confusion.positives().recall()).hasValue(2.0 / 3);
        assertThat(confusion.positives().f1()).hasValue(4.0 / 6);
        assertThat(confusion.accuracy()).hasValue(6.0 / 8);
        assertThat(confusion.macroF1().orElse(-1)).isCloseTo((4.0 / 6 + 8.0 / 10) / 2, within(1e-12));
    }

    @Test
    void eachRowIsCountedByLabelAndAnswer() {
        Confusion confusion = Confusion.NONE
                .plus(true, true)
                .plus(false, true)
                .plus(true, false)
                .plus(false, false);

        assertThat(confusion).isEqualTo(new Confusion(new Counts(1, 1, 1), 1));
    }

    @Test
    void withoutPositiveRowsThereIsNoRecallAndNoF1() {
        Confusion confusion = Confusion.NONE.plus(false, true).plus(false, false);

        assertThat(confusion.measures().byName().keySet()).containsExactly("precision", "accuracy");
        assertThat(confusion.macroF1()).isEmpty();
    }

    @Test
    void whereNothingWasFoundThereIsNoPrecisionAndAnF1OfNought() {
        Counts counts = Confusion.NONE.plus(true, false).plus(false, false).positives();

        assertThat(counts.precision()).isEmpty();
        assertThat(counts.recall()).hasValue(0);
        assertThat(counts.f1()).hasValue(0);
    }

    @Test
    void rowsThatAreAllPositiveHaveNoMacroF1() {
        assertThat(Confusion.NONE.plus(true, true).macroF1()).isEmpty();
    }

    @Test
    void setsAreComparedElementByElement() {
        assertThat(Counts.compare(Set.of("a", "b", "c"), Set.of("b", "d"))).isEqualTo(new Counts(1, 1, 2));
    }
}
