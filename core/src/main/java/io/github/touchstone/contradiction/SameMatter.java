package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.NameSpelling;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Whether a claim and a fact are about the same matter, whatever a judge makes of them.
 *
 * <p>Before judging the two must share a name, an alias, or nearly all their words. After it the claim must not speak of
 * somebody, somewhere or some time that the fact knows nothing of, apart from the piece that clashes.
 */
final class SameMatter {

    private static final int SHORTEST_SPELLING = 5;
    /** Without a common name, so large a share of either side's words must be shared. */
    private static final double NEARLY_ALL = 0.8;
    /** With one, so large a share of the claim's words beside the piece that clashes. */
    private static final double ENOUGH = 0.4;

    /** The share of the fact's words that the claim and the names around it must have. */
    private static final double OF_THE_FACT = 0.4;

    private static final int FEWEST_SHARED = 2;
    /** "East Germany" is not Germany; what stands before a name otherwise, such as "Adolf" or "Nazi", leaves it the same. */
    private static final WordSet PARTS = WordSet.of(
            "east",
            "west",
            "north",
            "south",
            "eastern",
            "western",
            "northern",
            "southern",
            "new",
            "upper",
            "lower",
            "anti",
            "pro",
            "non",
            "inner",
            "outer",
            "greater",
            "little");

    private static final WordSet IN = WordSet.of("in", "at", "near");

    private final Proposition claim;
    private final Set<Long> context;
    private final ReferenceFact fact;

    SameMatter(Proposition claim, Set<Long> context, ReferenceFact fact) {
        this.claim = claim;
        this.context = context;
        this.fact = fact;
    }

    /** Whether the two are worth judging. */
    boolean isLikely() {
        return sharesName() || sharesNearlyAll() || isImplied();
    }

    private boolean sharesName() {
        return claim.words().stream().anyMatch(word -> word.isName() && isKnown(word))
                || fact.names().stream()
                        .anyMatch(name -> !name.isEmpty() && name.stream().allMatch(claim::has));
    }

    private boolean sharesNearlyAll() {
        long shared = claim.words().stream().filter(this::isKnown).count();
        return shared > FEWEST_SHARED
                && (shared >= NEARLY_ALL * claim.words().size()
                        || shared >= NEARLY_ALL * fact.statement().words().size());
    }

    /** "No negotiations were ever held" is about those whom the sentence named just before. */
    private boolean isImplied() {
        long named = fact.statement().words().stream()
                .filter(word -> word.isName() && context.contains(word.key()))
                .count();
        long shared = claim.words().stream().filter(this::isKnown).count();
        return named >= FEWEST_SHARED && shared >= FEWEST_SHARED;
    }

    /** Whether a contradiction that a judge sees may stand. */
    boolean allows(Verdict verdict) {
        Span piece = verdict.textPiece().equals(claim.span()) ? new Span(0, 0) : verdict.textPiece();
        return sharesEnough(piece)
                && isSameEvent()
                && isAtItsTime(verdict.kind())
                && hasNoStrangers(piece)
                && new SameDeed(claim, fact, this::isKnown).allows(verdict, piece);
    }

    /** Names alone make no event: the two share a word beside them, or the claim has all the fact's names. */
    private boolean isSameEvent() {
        long met = 0;
        boolean word = false;
        boolean allNames = true;
        for (ContentWord known : fact.statement().words()) {
            boolean here = claim.has(known.key());
            met += here || context.contains(known.key()) ? 1 : 0;
            word |= here && !known.isName();
            allNames &= here || !known.isName();
        }
        return (word || allNames)
                && met >= OF_THE_FACT * fact.statement().words().size();
    }

    private boolean sharesEnough(Span piece) {
        long beside = 0;
        long shared = 0;
        for (ContentWord word : claim.words()) {
            boolean clashes = piece.contains(claim.span(word));
            beside += clashes ? 0 : 1;
            shared += !clashes && isKnown(word) ? 1 : 0;
        }
        return shared >= Math.min(FEWEST_SHARED, beside) && shared >= ENOUGH * beside && shared > 0;
    }

    /** The claim's own time must be the fact's, unless it is what clashes. */
    private boolean isAtItsTime(Verdict.Kind kind) {
        if (kind == Verdict.Kind.DATE) {
            return true;
        }
        return fact.time().isEmpty() || claim.dates().stream().noneMatch(date -> isElsewhen(date));
    }

    private boolean isElsewhen(DateMention date) {
        return !date.open() && !date.time().overlaps(fact.time().orElseThrow());
    }

    private boolean hasNoStrangers(Span piece) {
        for (int i = 0; i < claim.words().size(); i++) {
            ContentWord word = claim.words().get(i);
            boolean stranger = word.isName() && !isKnown(word) && !piece.contains(claim.span(word));
            if (stranger && !isPartOfKnownName(i) && !isWhere(word)) {
                return false;
            }
        }
        return true;
    }

    /** "Adolf" before "Hitler". */
    private boolean isPartOfKnownName(int index) {
        ContentWord word = claim.words().get(index);
        if (word.kind() != ContentWord.Kind.NAME
                || PARTS.contains(claim.text().tokens().hash(word.firstToken()))) {
            return false;
        }
        for (int i = index + 1; i < claim.words().size(); i++) {
            ContentWord next = claim.words().get(i);
            if (!next.isName() || next.firstToken() != claim.words().get(i - 1).endToken()) {
                return false;
            }
            if (isKnown(next)) {
                return isNamedInFull(next);
            }
        }
        return false;
    }

    /** "Winter" before "War" is part of a name that "Continuation" does not stand for. */
    private boolean isNamedInFull(ContentWord word) {
        List<ContentWord> known = fact.statement().words();
        for (int i = 1; i < known.size(); i++) {
            ContentWord before = known.get(i - 1);
            boolean adjoins =
                    before.isName() && before.endToken() == known.get(i).firstToken();
            if (known.get(i).key() == word.key() && adjoins && !claim.has(before.key())) {
                return false;
            }
        }
        return true;
    }

    /** A fact that denies a thing denies it at any place: "never met" rules out "met in Lvov". */
    private boolean isWhere(ContentWord word) {
        return fact.statement().isNegated()
                && !claim.isNegated()
                && word.firstToken() > claim.firstToken()
                && IN.contains(claim.text().tokens().hash(word.firstToken() - 1));
    }

    private boolean isKnown(ContentWord word) {
        return fact.statement().has(word.key())
                || fact.names().stream().anyMatch(name -> name.contains(word.key()))
                || (word.kind() == ContentWord.Kind.NAME && isSpelledAlike(word));
    }

    private boolean isSpelledAlike(ContentWord word) {
        String text = text(claim, word);
        return fact.statement().words().stream()
                .filter(other -> other.kind() == ContentWord.Kind.NAME)
                .anyMatch(other -> NameSpelling.isSame(text, text(fact.statement(), other), SHORTEST_SPELLING));
    }

    private static String text(Proposition proposition, ContentWord word) {
        return proposition.span(word).of(proposition.text().document().text());
    }
}
