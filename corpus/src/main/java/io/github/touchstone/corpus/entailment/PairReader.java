package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.row.PairRow;
import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.PropositionReader;
import java.util.Set;

/** Makes a row a pair as judges take it: both sides read as one statement each, with nothing around them. */
final class PairReader {

    private static final String ID = "row";

    private PairReader() {}

    static ClaimPair read(PairRow row) {
        return new ClaimPair(
                ReferenceFact.of(Fact.of(ID, row.fact())), PropositionReader.statement(row.text()), Set.of());
    }
}
