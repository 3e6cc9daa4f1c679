package io.github.touchstone.signal;

import io.github.touchstone.contradiction.Contradiction;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.text.Span;

/** What would mend a contradiction with a fact: the fact's words in place of the clashing ones, or to take its sentence out. */
final class Corrections {

    private Corrections() {}

    static Remedy of(Contradiction contradiction, Span sentence) {
        Verdict verdict = contradiction.verdict();
        String right = verdict.factPiece().of(contradiction.fact().statement());
        boolean told = contradiction.fact().polarity() == Fact.Polarity.AFFIRMED && !right.isEmpty();
        return told && isOneForTheOther(verdict.kind()) && isPiece(verdict.textPiece(), contradiction.span())
                ? new Remedy.Correct(verdict.textPiece(), right)
                : new Remedy.Strike(sentence);
    }

    /** Whether the clash is between two pieces of which one can stand for the other. */
    private static boolean isOneForTheOther(Verdict.Kind kind) {
        return switch (kind) {
            case NUMBER, DATE, PLACE, NAME, ANTONYM, CLASS, QUANTIFIER -> true;
            case NEGATION, ROLE, PRESUPPOSITION, NONE -> false;
        };
    }

    private static boolean isPiece(Span piece, Span clause) {
        return piece.length() > 0 && piece.length() < clause.length();
    }
}
