package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a claim and a fact tell of one deed, so that another date, number, place or name in it is a clash: both affirm
 * it, the same parties act, and the words beside the clash are nearly the same.
 */
final class SameDeed {

    /** Another date or number of what is told in so large a share of common words, counted on the closer side. */
    private static final double COMMON = 0.6;
    /** One and the same may act at many places, and many may act at one. */
    private static final double COMMON_AT_PLACE = 0.75;

    private static final WordSet BY = WordSet.of("by");

    private final Proposition claim;
    private final Proposition statement;
    private final Predicate<ContentWord> known;

    /** Takes the words of the claim that the fact knows under any name or spelling. */
    SameDeed(Proposition claim, ReferenceFact fact, Predicate<ContentWord> known) {
        this.claim = claim;
        this.statement = fact.statement();
        this.known = known;
    }

    /** Whether a clash of this kind may stand; kinds that do not turn on a value of the deed may in any case. */
    boolean allows(Verdict verdict, Span claimPiece) {
        return switch (verdict.kind()) {
            case DATE -> isDated() && isOneDeed(claimPiece, verdict, COMMON);
            case NUMBER -> isOneDeed(claimPiece, verdict, COMMON);
            case PLACE, NAME, CLASS -> isOneDeed(claimPiece, verdict, COMMON_AT_PLACE);
            case NEGATION, QUANTIFIER, ANTONYM, PRESUPPOSITION -> isByTheSame();
            case ROLE, NONE -> true;
        };
    }

    private boolean isOneDeed(Span claimPiece, Verdict verdict, double share) {
        return isAffirmed() && isByTheSame() && isNamed(claimPiece) && isCommon(claimPiece, verdict, share);
    }

    /** "Who became prime minister in 1986" may be anybody. */
    private boolean isNamed(Span claimPiece) {
        return statement.words().stream().noneMatch(ContentWord::isName)
                || claim.words().stream().anyMatch(word -> !claimPiece.contains(claim.span(word)) && isName(word));
    }

    /** A name that the fact knows, or the common noun in one: "the pact". */
    private boolean isName(ContentWord word) {
        return (word.isName() && known.test(word))
                || statement.word(word.key()).filter(ContentWord::isName).isPresent();
    }

    private boolean isAffirmed() {
        return !claim.isNegated() && !statement.isNegated();
    }

    private boolean isDated() {
        return claim.dates().stream().filter(date -> !date.open()).count() == 1;
    }

    /** False if those who act by the claim are only acted upon by the fact; a passive with "by" is not looked into. */
    private boolean isByTheSame() {
        for (ContentWord verb : statement.words()) {
            if (verb.kind() == ContentWord.Kind.VERB && claim.has(verb.key()) && !hasBy(claim) && !hasBy(statement)) {
                Set<Long> acts = before(claim, claim.word(verb.key()).orElse(verb));
                Set<Long> acted = before(statement, verb);
                boolean swapped = !acts.isEmpty()
                        && acted.stream().noneMatch(acts::contains)
                        && acts.stream().anyMatch(statement::has)
                        && acted.stream().anyMatch(claim::has);
                return !swapped;
            }
        }
        return true;
    }

    private static boolean hasBy(Proposition proposition) {
        Tokens tokens = proposition.text().tokens();
        for (int token = proposition.firstToken(); token < proposition.endToken(); token++) {
            if (BY.contains(tokens.hash(token))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Long> before(Proposition proposition, ContentWord verb) {
        return proposition.words().stream()
                .filter(word -> word.isName() && word.firstToken() < verb.firstToken())
                .map(ContentWord::key)
                .collect(Collectors.toSet());
    }

    private boolean isCommon(Span claimPiece, Verdict verdict, double share) {
        double ofClaim = share(claim, claimPiece, known);
        double ofFact = share(statement, verdict.factPiece(), word -> claim.has(word.key()));
        return Math.max(ofClaim, ofFact) >= share;
    }

    private static double share(Proposition proposition, Span piece, Predicate<ContentWord> isCommon) {
        int beside = 0;
        int common = 0;
        for (ContentWord word : proposition.words()) {
            if (!piece.contains(proposition.span(word))) {
                beside++;
                common += isCommon.test(word) ? 1 : 0;
            }
        }
        return beside == 0 ? 0 : (double) common / beside;
    }
}
