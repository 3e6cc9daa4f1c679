package io.github.touchstone.corpus.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.row.PairRow;
import io.github.touchstone.entailment.Verdict.Relation;
import org.junit.jupiter.api.Test;

class EditedPairTest {

    @Test
    void denyingTheTextTurnsTheLabelOver() {
        assertThat(EditedPair.of(row(Relation.SUPPORTS), 0.1))
                .hasValue(new PairRow(
                        "The mill is old.", "It was not built long ago.", Relation.CONTRADICTS, "edited-text", ""));
        assertThat(EditedPair.of(row(Relation.CONTRADICTS), 0.1))
                .map(PairRow::label)
                .hasValue(Relation.SUPPORTS);
        assertThat(EditedPair.of(row(Relation.NOT_ENOUGH_INFORMATION), 0.1))
                .map(PairRow::label)
                .hasValue(Relation.NOT_ENOUGH_INFORMATION);
    }

    @Test
    void denyingTheFactOrBothSettlesNothing() {
        assertThat(EditedPair.of(row(Relation.SUPPORTS), 0.6))
                .hasValue(new PairRow(
                        "The mill is not old.",
                        "It was built long ago.",
                        Relation.NOT_ENOUGH_INFORMATION,
                        "edited-fact",
                        ""));
        assertThat(EditedPair.of(row(Relation.SUPPORTS), 0.9))
                .hasValue(new PairRow(
                        "The mill is not old.",
                        "It was not built long ago.",
                        Relation.NOT_ENOUGH_INFORMATION,
                        "edited-both",
                        ""));
    }

    @Test
    void aTextThatSaidNearlyAllOfTheFactContradictsItsDenial() {
        PairRow row = new PairRow("The mill is old.", "The mill is an old one.", Relation.SUPPORTS, "town", "");

        assertThat(EditedPair.of(row, 0.6)).map(PairRow::label).hasValue(Relation.CONTRADICTS);
    }

    @Test
    void whatCannotBeDeniedIsNotEdited() {
        PairRow row = new PairRow("Mills stand.", "Mills fall.", Relation.CONTRADICTS, "", "");

        assertThat(EditedPair.of(row, 0.1)).isEmpty();
        assertThat(EditedPair.of(row, 0.9)).isEmpty();
    }

    private static PairRow row(Relation label) {
        return new PairRow("The mill is old.", "It was built long ago.", label, "town", "");
    }
}
