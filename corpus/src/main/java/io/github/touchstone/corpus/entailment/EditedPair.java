package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.row.PairRow;
import io.github.touchstone.entailment.Verdict.Relation;
import io.github.touchstone.text.Tokens;
import java.util.Optional;

/**
 * Makes a pair with a denial of one without, since few rows of the corpora deny. Denying the text turns support into
 * contradiction and the other way round. Denying the fact settles next to nothing, but where the text said nearly all
 * that the fact did it contradicts; where both deny, nothing is settled.
 */
final class EditedPair {

    /** Below the first lot the text is edited, below the second the fact, above it both. */
    private static final double TEXT = 0.45;

    private static final double FACT = 0.8;

    /** The share of the fact's words that the text has, from which on it says nearly all. */
    private static final double NEARLY_ALL = 0.6;

    private EditedPair() {}

    /** Edits a row as a lot from 0 to 1 says; empty if that cannot be done. */
    static Optional<PairRow> of(PairRow row, double lot) {
        Optional<String> text = Denial.of(row.text());
        Optional<String> fact = Denial.of(row.fact());
        if (text.isPresent() && lot < TEXT) {
            return text.map(denied -> edited(row.fact(), denied, turned(row.label()), "edited-text"));
        }
        if (fact.isPresent() && lot < FACT) {
            return fact.map(denied -> edited(denied, row.text(), againstDenied(row), "edited-fact"));
        }
        return fact.flatMap(deniedFact ->
                text.map(deniedText -> edited(deniedFact, deniedText, Relation.NOT_ENOUGH_INFORMATION, "edited-both")));
    }

    private static Relation againstDenied(PairRow row) {
        boolean saysAll = row.label() == Relation.SUPPORTS
                && WordOverlap.of(Tokens.of(row.fact()), Tokens.of(row.text())) >= NEARLY_ALL;
        return saysAll ? Relation.CONTRADICTS : Relation.NOT_ENOUGH_INFORMATION;
    }

    private static PairRow edited(String fact, String text, Relation label, String source) {
        return new PairRow(fact, text, label, source, "");
    }

    private static Relation turned(Relation label) {
        return switch (label) {
            case SUPPORTS -> Relation.CONTRADICTS;
            case CONTRADICTS -> Relation.SUPPORTS;
            case NOT_ENOUGH_INFORMATION -> Relation.NOT_ENOUGH_INFORMATION;
        };
    }
}
