package io.github.touchstone.signal;

import io.github.touchstone.contradiction.Contradiction;
import io.github.touchstone.contradiction.SelfContradiction;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;

/** What clashes, in words for the author, with both pieces. */
final class ContradictionReasons {

    private ContradictionReasons() {}

    /** With a fact; the fact's statement is quoted at the end. */
    static String of(Contradiction contradiction, String text) {
        String statement = contradiction.fact().statement();
        String title = contradiction.fact().source().title();
        Verdict verdict = contradiction.verdict();
        String piece = verdict.textPiece().of(text);
        boolean isFalse = contradiction.fact().polarity() == Fact.Polarity.DENIED;
        String clash = isFalse
                ? "The text says “" + piece + "”; the reference says that this is false"
                : clash(
                        verdict,
                        "The text says",
                        piece,
                        "the reference says",
                        verdict.factPiece().of(statement));
        return clash + (title.isEmpty() ? "" : " (" + title + ")") + ". Reference: " + statement;
    }

    /** With an earlier passage, which is quoted at the end. */
    static String of(SelfContradiction contradiction, String text) {
        Verdict verdict = contradiction.verdict();
        String clash = clash(
                verdict,
                "The text says here",
                verdict.textPiece().of(text),
                "before, it says",
                verdict.factPiece().of(text));
        return clash + ". Before: “" + contradiction.earlier().of(text) + "”";
    }

    private static String clash(Verdict verdict, String here, String piece, String there, String other) {
        String both = here + " “" + piece + "”; " + there + " “" + other + "”";
        return switch (verdict.kind()) {
            case NEGATION -> both + ": one denies what the other affirms";
            case QUANTIFIER -> both + ": it cannot be so of all and not of all";
            case ANTONYM -> both + ", which is the opposite";
            case NUMBER, DATE, PLACE, NAME -> both;
            case ROLE -> both + ": who did it and to whom is swapped";
            case CLASS -> both + ", and nothing is both";
            case PRESUPPOSITION -> both + ", which leaves no room for what the text takes for granted";
            case NONE -> both + ", and only one can be true";
        };
    }
}
