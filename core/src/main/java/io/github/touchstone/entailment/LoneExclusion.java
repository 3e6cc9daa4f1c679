package io.github.touchstone.entailment;

import io.github.touchstone.proposition.Gazetteer;
import io.github.touchstone.proposition.NumberMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim that says what the statement says but for one piece, and that piece excludes the statement's: "A man plays the
 * guitar" against "A man plays the drums". Nothing else may differ that could make it another event.
 */
final class LoneExclusion {

    /** Share of the statement's words that the claim must have too. */
    private static final double RECALL = 0.7;

    private final Matching matching;
    private final Side claim;
    private final Side statement;
    /** Content words of the claim that the statement lacks or has only in a broader sense. */
    private final List<Integer> odd = new ArrayList<>();

    private LoneExclusion(Matching matching) {
        this.matching = matching;
        this.claim = matching.claim();
        this.statement = matching.statement();
        for (int token : claim.content()) {
            if (!matching.isMatched(token) || matching.how(token) == Matching.How.BROADER) {
                odd.add(token);
            }
        }
    }

    static Optional<Pieces> find(Matching matching) {
        LoneExclusion exclusion = new LoneExclusion(matching);
        Optional<Pieces> stretch =
                LoneStretch.between(matching.claim(), matching.statement()).flatMap(exclusion::in);
        if (stretch.isPresent()) {
            return stretch;
        }
        if (exclusion.odd.size() > 1 || exclusion.isDeniedOnOneSide() || !exclusion.isInOrder()) {
            return Optional.empty();
        }
        List<Pieces> pieces = Stream.of(
                        exclusion.ordinal(), exclusion.number(), exclusion.word(), exclusion.functionWord())
                .flatMap(Optional::stream)
                .toList();
        boolean lone = !pieces.isEmpty()
                && pieces.stream()
                        .allMatch(piece -> piece.claim().overlaps(pieces.get(0).claim()))
                && exclusion.isAllElseSaid();
        return lone ? Optional.of(pieces.get(0)) : Optional.empty();
    }

    /** The first words within a stretch that exclude each other, where all around it is the same. */
    private Optional<Pieces> in(LoneStretch stretch) {
        if (isDeniedOnOneSide()) {
            return Optional.empty();
        }
        for (int token = stretch.claimFrom(); token < stretch.claimTo(); token++) {
            for (int other = stretch.statementFrom(); other < stretch.statementTo(); other++) {
                Optional<Verdict.Kind> kind = kind(token, other);
                if (kind.isPresent()) {
                    return Optional.of(pieces(kind.get(), token, other));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDeniedOnOneSide() {
        return claim.proposition().isNegated() != statement.proposition().isNegated();
    }

    /** "Lower in the North than in the South" and "higher in the South than in the North" are the same. */
    private boolean isInOrder() {
        int last = -1;
        for (int token : claim.content()) {
            if (matching.isMatched(token)) {
                if (matching.match(token) < last) {
                    return false;
                }
                last = matching.match(token);
            }
        }
        return true;
    }

    private boolean isAllElseSaid() {
        int known = statement.content().length - odd.size();
        int taken = 0;
        for (int token : statement.content()) {
            taken += matching.isTaken(token) ? 1 : 0;
        }
        return known > 0 && taken >= RECALL * known;
    }

    private Optional<Pieces> word() {
        for (int token : odd) {
            for (int other : statement.content()) {
                Optional<Verdict.Kind> kind = matching.isTaken(other) || matching.samePlace(token, other) == 0
                        ? Optional.empty()
                        : kind(token, other);
                if (kind.isPresent()) {
                    return Optional.of(pieces(kind.get(), token, other));
                }
            }
        }
        return Optional.empty();
    }

    private Pieces pieces(Verdict.Kind kind, int token, int other) {
        return new Pieces(kind, claim.span(token, token + 1), statement.span(other, other + 1));
    }

    private Optional<Verdict.Kind> kind(int token, int other) {
        if (Gazetteer.excludes(claim.key(token), statement.key(other))) {
            return Optional.of(Verdict.Kind.PLACE);
        }
        int ordinal = OrdinalFeatures.ordinal(claim, token);
        int known = OrdinalFeatures.ordinal(statement, other);
        if (ordinal > 0 && known > 0 && ordinal != known) {
            return Optional.of(Verdict.Kind.NUMBER);
        }
        return switch (Clash.between(matching, token, other)) {
            case OPPOSITE -> Optional.of(Verdict.Kind.ANTONYM);
            case EXCLUSIVE -> Optional.of(Verdict.Kind.CLASS);
            case SISTER, NONE -> Optional.empty();
        };
    }

    /** The only number of the claim that no number of the statement fits, where both have as many. */
    private Optional<Pieces> number() {
        List<NumberMention> claimed = claim.proposition().numbers();
        List<NumberMention> known = statement.proposition().numbers();
        boolean dated = MonthFeatures.hasMonth(claim) || MonthFeatures.hasMonth(statement);
        if (dated || !odd.isEmpty() || claimed.size() != known.size()) {
            return Optional.empty();
        }
        Optional<Pieces> found = Optional.empty();
        for (int i = 0; i < claimed.size(); i++) {
            NumberMention number = claimed.get(i);
            NumberMention other = known.get(i);
            if (number.excludes(other)) {
                if (found.isPresent() || known.stream().anyMatch(each -> !number.excludes(each))) {
                    return Optional.empty();
                }
                found = Optional.of(new Pieces(Verdict.Kind.NUMBER, number.span(), other.span()));
            }
        }
        return found;
    }

    private Optional<Pieces> ordinal() {
        Optional<Pieces> found = Optional.empty();
        for (int token = 0; token < claim.size(); token++) {
            int ordinal = OrdinalFeatures.ordinal(claim, token);
            boolean counted = ordinal > 0 && (odd.isEmpty() || odd.contains(token));
            for (int other = 0; counted && other < statement.size(); other++) {
                int known = OrdinalFeatures.ordinal(statement, other);
                if (known == ordinal) {
                    return Optional.empty();
                }
                if (known > 0 && matching.samePlace(token, other) > 0) {
                    found = Optional.of(pieces(Verdict.Kind.NUMBER, token, other));
                }
            }
        }
        return found;
    }

    private Optional<Pieces> functionWord() {
        return OppositeWords.find(matching)
                .filter(pieces -> odd.stream()
                        .allMatch(token -> claim.span(token, token + 1).equals(pieces.claim())));
    }
}
