package io.github.touchstone.entailment;

import io.github.touchstone.text.Span;
import java.util.Optional;

/**
 * One side denies what the other affirms.
 *
 * <p>A denial is general: "no negotiations were ever held" denies also those in Berlin in 1940. So all that the denying
 * side says must be found on the other side, which may well say more.
 */
final class NegationCheck implements Check {

    /** Share of the denial's words that the affirming side must have. */
    private static final double COVERED = 0.9;

    private static final int FEWEST_WORDS = 3;

    @Override
    public Optional<Verdict> check(Alignment alignment) {
        boolean claimDenies = alignment.claim().isNegated();
        if (claimDenies == alignment.statement().isNegated() || !alignment.timesAgree()) {
            return Optional.empty();
        }
        boolean clash = claimDenies ? claimIsDenied(alignment) : factIsDenied(alignment);
        return clash ? Optional.of(verdict(alignment, claimDenies)) : Optional.empty();
    }

    private static boolean claimIsDenied(Alignment alignment) {
        boolean named = alignment.matchedInClaim() >= FEWEST_WORDS && alignment.matchedNames() >= 1;
        return (named || isImplied(alignment)) && alignment.precision(0) >= COVERED && rolesFit(alignment);
    }

    /** "No negotiations were ever held" names nobody; it is of those whom the sentence named just before. */
    private static boolean isImplied(Alignment alignment) {
        return alignment.claim().words().stream().noneMatch(word -> word.isName())
                && alignment.matchedInClaim() >= 2
                && alignment.sharedVerb().isPresent()
                && alignment.namesInContext() >= 2;
    }

    private static boolean factIsDenied(Alignment alignment) {
        return alignment.recall(0) >= COVERED
                && (alignment.sharedVerb().isPresent() || !alignment.factHasVerb())
                && alignment.matchedInClaim() >= FEWEST_WORDS
                && alignment.extra().stream().noneMatch(word -> word.isName())
                && rolesFit(alignment);
    }

    private static boolean rolesFit(Alignment alignment) {
        return alignment
                .sharedVerb()
                .flatMap(verb -> alignment
                        .claim()
                        .word(verb.key())
                        .map(inClaim ->
                                Roles.of(alignment.claim(), inClaim).fits(Roles.of(alignment.statement(), verb))))
                .orElse(true);
    }

    private static Verdict verdict(Alignment alignment, boolean claimDenies) {
        Span claimPiece = claimDenies
                ? token(alignment, true)
                : alignment
                        .sharedVerb()
                        .flatMap(verb -> alignment.claim().word(verb.key()))
                        .map(alignment.claim()::span)
                        .orElse(alignment.claim().span());
        Span factPiece = claimDenies
                ? alignment
                        .sharedVerb()
                        .map(alignment.statement()::span)
                        .orElse(alignment.statement().span())
                : token(alignment, false);
        return new Verdict(
                Verdict.Relation.CONTRADICTS,
                Verdict.Kind.NEGATION,
                SameEvent.probability(alignment, 0, alignment.missing().size()),
                claimPiece,
                factPiece);
    }

    private static Span token(Alignment alignment, boolean inClaim) {
        var side = inClaim ? alignment.claim() : alignment.statement();
        int negation = side.negations().get(0);
        return side.text().tokens().span(negation, negation + 1);
    }
}
