package io.github.touchstone.entailment;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.Gazetteer;
import io.github.touchstone.proposition.NumberMention;
import io.github.touchstone.text.Span;
import java.util.Optional;

/**
 * Points at the words in which a claim and a statement clash, once the two are judged to: the surest kind of clash
 * first. Empty if no words can be pointed at.
 */
final class PieceFinder {

    private static final WordSet QUANTIFIERS = WordSet.of(
            "only", "solely", "exclusively", "entirely", "all", "every", "always", "never", "none", "nobody", "no");

    private final Matching matching;
    private final Side claim;
    private final Side statement;

    private PieceFinder(Matching matching) {
        this.matching = matching;
        this.claim = matching.claim();
        this.statement = matching.statement();
    }

    static Optional<Pieces> find(Matching matching) {
        PieceFinder finder = new PieceFinder(matching);
        return finder.opposites(Clash.OPPOSITE, Verdict.Kind.ANTONYM)
                .or(finder::places)
                .or(() -> finder.opposites(Clash.EXCLUSIVE, Verdict.Kind.CLASS))
                .or(finder::numbers)
                .or(finder::dates)
                .or(finder::ordinals)
                .or(finder::negations)
                .or(finder::quantifiers)
                .or(finder::names)
                .or(finder::swapped)
                .or(() -> finder.opposites(Clash.SISTER, Verdict.Kind.CLASS));
    }

    private Optional<Pieces> opposites(Clash clash, Verdict.Kind kind) {
        int best = -1;
        int bestOther = -1;
        int nearest = 0;
        for (int token : claim.content()) {
            for (int other : statement.content()) {
                if (!matching.isMatched(token)
                        && !matching.isTaken(other)
                        && Clash.between(matching, token, other) == clash
                        && matching.samePlace(token, other) + 1 > nearest) {
                    nearest = matching.samePlace(token, other) + 1;
                    best = token;
                    bestOther = other;
                }
            }
        }
        return best < 0 ? Optional.empty() : words(kind, best, bestOther);
    }

    private Optional<Pieces> places() {
        for (int token : claim.content()) {
            for (int other : statement.content()) {
                if (!matching.isMatched(token)
                        && !matching.isTaken(other)
                        && Gazetteer.excludes(claim.key(token), statement.key(other))) {
                    return words(Verdict.Kind.PLACE, token, other);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Pieces> words(Verdict.Kind kind, int token, int other) {
        return Optional.of(new Pieces(kind, span(claim, token), span(statement, other)));
    }

    /** A place of several words is one piece. */
    private static Span span(Side side, int token) {
        int end = token + 1;
        while (side.kind(token) == Side.Kind.PLACE
                && end < side.size()
                && side.kind(end) == Side.Kind.PLACE
                && side.key(end) == side.key(token)) {
            end++;
        }
        return side.span(token, end);
    }

    private Optional<Pieces> numbers() {
        for (NumberMention claimed : claim.proposition().numbers()) {
            Optional<NumberMention> nearest = Optional.empty();
            double most = 0;
            for (NumberMention known : statement.proposition().numbers()) {
                double near = Surroundings.alike(
                        matching, claimed.firstToken(), claimed.endToken(), known.firstToken(), known.endToken());
                if (near > most) {
                    most = near;
                    nearest = Optional.of(known);
                }
            }
            if (nearest.isPresent() && claimed.excludes(nearest.get())) {
                return Optional.of(new Pieces(
                        Verdict.Kind.NUMBER, claimed.span(), nearest.get().span()));
            }
        }
        return Optional.empty();
    }

    private Optional<Pieces> dates() {
        for (DateMention claimed : claim.proposition().dates()) {
            for (DateMention known : statement.proposition().dates()) {
                if (!claimed.time().overlaps(known.time())) {
                    return Optional.of(new Pieces(Verdict.Kind.DATE, claimed.span(), known.span()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Pieces> ordinals() {
        for (int token = 0; token < claim.size(); token++) {
            int ordinal = OrdinalFeatures.ordinal(claim, token);
            for (int other = 0; ordinal > 0 && other < statement.size(); other++) {
                int known = OrdinalFeatures.ordinal(statement, other);
                if (known > 0 && known != ordinal) {
                    return words(Verdict.Kind.NUMBER, token, other);
                }
            }
        }
        return Optional.empty();
    }

    /** The word that denies, against the word that is denied on one side only. */
    private Optional<Pieces> negations() {
        for (int token = 0; token < claim.size(); token++) {
            int denied = claim.isNegation(token) ? claim.contentAfter(token) : -1;
            if (denied >= 0 && matching.isMatched(denied)) {
                int other = matching.match(denied);
                return Optional.of(new Pieces(
                        Verdict.Kind.NEGATION, claim.span(token, denied + 1), statement.span(other, other + 1)));
            }
        }
        for (int token : claim.content()) {
            int other = matching.match(token);
            for (int before = Math.max(0, other - 4); before < other; before++) {
                if (statement.isNegation(before)) {
                    return Optional.of(new Pieces(
                            Verdict.Kind.NEGATION, claim.span(token, token + 1), statement.span(before, other + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Pieces> quantifiers() {
        for (int token = 0; token < claim.size(); token++) {
            int limited = QUANTIFIERS.contains(claim.hash(token)) ? claim.contentAfter(token) : -1;
            if (limited >= 0 && matching.isMatched(limited)) {
                int other = matching.match(limited);
                return Optional.of(new Pieces(
                        Verdict.Kind.QUANTIFIER, claim.span(token, limited + 1), statement.span(other, other + 1)));
            }
        }
        return Optional.empty();
    }

    private Optional<Pieces> names() {
        for (int token : claim.content()) {
            for (int other : statement.content()) {
                if (!matching.isMatched(token)
                        && !matching.isTaken(other)
                        && claim.kind(token).isName()
                        && statement.kind(other).isName()
                        && matching.samePlace(token, other) > 0) {
                    return words(Verdict.Kind.NAME, token, other);
                }
            }
        }
        return Optional.empty();
    }

    /** Two names around a verb that both sides have, the other way round. */
    private Optional<Pieces> swapped() {
        for (int verb : claim.content()) {
            if (claim.kind(verb) != Side.Kind.VERB || !matching.isMatched(verb)) {
                continue;
            }
            for (int token : claim.content()) {
                boolean name = claim.kind(token).isName() && matching.isMatched(token);
                if (name && token < verb && matching.match(token) > matching.match(verb)) {
                    return words(Verdict.Kind.ROLE, token, matching.match(token));
                }
            }
        }
        return Optional.empty();
    }
}
