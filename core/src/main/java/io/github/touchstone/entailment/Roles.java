package io.github.touchstone.entailment;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who does it and to whom, as far as the order of words tells: names before the verb act, those after it are acted
 * upon; in a passive it is the other way round, and without "by" nobody is said to act.
 *
 * @param actors keys of the names that act
 * @param others keys of the other names
 * @param agentless whether nobody is said to act
 */
record Roles(Set<Long> actors, Set<Long> others, boolean agentless) {

    private static final WordSet BE = Lexicons.standard().words("class/be");
    private static final long BY = Fold.hash("by");

    static Roles of(Proposition proposition, ContentWord verb) {
        Set<Long> before = names(proposition, proposition.firstToken(), verb.firstToken());
        Set<Long> after = names(proposition, verb.endToken(), proposition.endToken());
        if (!isPassive(proposition, verb)) {
            return new Roles(before, after, false);
        }
        int by = agent(proposition, verb);
        return by < 0
                ? new Roles(Set.of(), before, true)
                : new Roles(names(proposition, by, proposition.endToken()), before, false);
    }

    /** Whether the other side can be the same deed: it says the same actor, or nobody. */
    boolean fits(Roles other) {
        if (agentless || other.agentless) {
            return shares(others, other.others) || others.isEmpty() || other.others.isEmpty();
        }
        return actors.isEmpty() || other.actors.isEmpty() || shares(actors, other.actors);
    }

    private static boolean shares(Set<Long> a, Set<Long> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static Set<Long> names(Proposition proposition, int from, int to) {
        return proposition.words().stream()
                .filter(word -> word.isName() && word.firstToken() >= from && word.endToken() <= to)
                .map(ContentWord::key)
                .collect(Collectors.toSet());
    }

    private static boolean isPassive(Proposition proposition, ContentWord verb) {
        Tokens tokens = proposition.text().tokens();
        for (int token = verb.firstToken() - 1;
                token >= Math.max(proposition.firstToken(), verb.firstToken() - 3);
                token--) {
            if (BE.contains(tokens.hash(token))) {
                return true;
            }
        }
        return false;
    }

    private static int agent(Proposition proposition, ContentWord verb) {
        Tokens tokens = proposition.text().tokens();
        for (int token = verb.endToken(); token < proposition.endToken(); token++) {
            if (tokens.hash(token) == BY) {
                return token;
            }
        }
        return -1;
    }
}
