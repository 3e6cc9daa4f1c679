package io.github.touchstone.entailment;

import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a claim and of a fact mean the same.
 *
 * <p>A word is matched by its key, by an alias of the fact, or, for names, by a spelling that is close enough (Winkler
 * 1990). What stays unmatched on either side is what the two may clash in.
 */
final class Alignment {

    private static final int SHORTEST_SPELLING = 6;

    private final ClaimPair pair;
    private final Proposition claim;
    private final Proposition statement;
    private final Set<Long> matched = new HashSet<>();
    private final Set<Long> aliased = new HashSet<>();

    Alignment(ClaimPair pair) {
        this.pair = pair;
        this.claim = pair.claim();
        this.statement = pair.fact().statement();
        matchKeys();
        matchAliases();
        matchSpellings();
    }

    private void matchKeys() {
        for (ContentWord word : claim.words()) {
            if (statement.has(word.key())) {
                matched.add(word.key());
            }
        }
    }

    /**
     * A whole alias in the claim stands for the name that the statement has; so does a part of that name, if the rest
     * was said just before: "the pact" after "the Molotov-Ribbentrop Pact".
     */
    private void matchAliases() {
        for (Set<Long> name : fact().names()) {
            if (name.size() < 2) {
                continue;
            }
            if (isInStatement(name)) {
                if (isBegunInClaim(name) && isSaidSoFar(name)) {
                    aliased.addAll(name);
                }
            } else if (hasAll(claim, name)) {
                matched.addAll(name);
                fact().names().stream()
                        .filter(other -> other.size() > 1 && isInStatement(other))
                        .forEach(aliased::addAll);
            }
        }
    }

    private boolean isInStatement(Set<Long> name) {
        return hasAll(statement, name);
    }

    private static boolean hasAll(Proposition proposition, Set<Long> name) {
        for (long key : name) {
            if (!proposition.has(key)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBegunInClaim(Set<Long> name) {
        for (long key : name) {
            if (claim.has(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each word of a name stands in the claim or before it. */
    private boolean isSaidSoFar(Set<Long> name) {
        for (long key : name) {
            if (!claim.has(key) && !pair.context().contains(key)) {
                return false;
            }
        }
        return true;
    }

    private void matchSpellings() {
        for (ContentWord word : claim.words()) {
            if (word.kind() == ContentWord.Kind.NAME && !matched.contains(word.key())) {
                statement.words().stream()
                        .filter(other -> other.kind() == ContentWord.Kind.NAME && isSameSpelling(word, other))
                        .findFirst()
                        .ifPresent(other -> {
                            matched.add(word.key());
                            matched.add(other.key());
                        });
            }
        }
    }

    private boolean isSameSpelling(ContentWord word, ContentWord other) {
        return NameSpelling.isSame(claimText(word), factText(other), SHORTEST_SPELLING);
    }

    ClaimPair pair() {
        return pair;
    }

    Proposition claim() {
        return claim;
    }

    Proposition statement() {
        return statement;
    }

    ReferenceFact fact() {
        return pair.fact();
    }

    /** Whether the claim names the subject or the event by one of the fact's names. */
    boolean hasAlias() {
        return !aliased.isEmpty();
    }

    String claimText(ContentWord word) {
        return claim.span(word).of(claim.text().document().text());
    }

    String factText(ContentWord word) {
        return statement.span(word).of(statement.text().document().text());
    }

    /** Words of the claim that the fact knows nothing of. */
    List<ContentWord> extra() {
        return claim.words().stream()
                .filter(word -> !matched.contains(word.key()))
                .toList();
    }

    /** Words of the statement that the claim does not have. */
    List<ContentWord> missing() {
        return statement.words().stream()
                .filter(word -> !matched.contains(word.key()) && !aliased.contains(word.key()))
                .toList();
    }

    boolean isMatched(ContentWord word) {
        return matched.contains(word.key()) || aliased.contains(word.key());
    }

    /** The share of the claim's words that the fact has, leaving some out of account. */
    double precision(int leftOut) {
        int counted = claim.words().size() - leftOut;
        return counted <= 0 ? 0 : (double) matchedInClaim() / counted;
    }

    /** The share of the statement's words that the claim or its surroundings have, leaving some out of account. */
    double recall(int leftOut) {
        int counted = statement.words().size() - leftOut;
        return counted <= 0 ? 0 : (counted - Math.max(0, missing().size() - leftOut)) / (double) counted;
    }

    int matchedInClaim() {
        return (int) claim.words().stream().filter(this::isMatched).count();
    }

    /** How many names the two share; a part of a name counts if the rest was said just before. */
    long matchedNames() {
        long shared = claim.words().stream()
                .filter(word -> word.isName() && isMatched(word))
                .count();
        return shared > 0 || aliased.isEmpty() ? shared : 1;
    }

    /** How many of the statement's names were said around the claim. */
    long namesInContext() {
        return statement.words().stream()
                .filter(word -> word.isName() && pair.context().contains(word.key()))
                .map(ContentWord::key)
                .distinct()
                .count();
    }

    /** The verb that both sides have. */
    Optional<ContentWord> sharedVerb() {
        return statement.words().stream()
                .filter(word -> word.kind() == ContentWord.Kind.VERB && claim.has(word.key()))
                .findFirst();
    }

    boolean factHasVerb() {
        return statement.words().stream().anyMatch(word -> word.kind() == ContentWord.Kind.VERB);
    }

    /** Whether the claim, if it has a time, has the fact's. */
    boolean timesAgree() {
        return fact().time().isEmpty()
                || claim.dates().stream()
                        .allMatch(date -> date.open()
                                || date.time().overlaps(fact().time().get()));
    }
}
