package io.github.touchstone.entailment;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Light words of opposite meaning in the same place: "inside" against "outside", "more" against "less". */
final class OppositeWords {

    private static final Map<Long, Set<Long>> OPPOSITES = Lexicons.standard().get("reason/opposite").terms().stream()
            .collect(Collectors.toUnmodifiableMap(term -> Fold.hash(term.text()), OppositeWords::opposites));

    private OppositeWords() {}

    private static Set<Long> opposites(Term term) {
        StringTokenizer words = new StringTokenizer(term.column("opposites"), ";");
        Set<Long> opposites = new HashSet<>();
        while (words.hasMoreTokens()) {
            opposites.add(Fold.hash(words.nextToken()));
        }
        return Set.copyOf(opposites);
    }

    /** The first pair that stands in the same place, where the claim does not have the statement's word too. */
    static Optional<Pieces> find(Matching matching) {
        Side claim = matching.claim();
        Side statement = matching.statement();
        for (int token = 0; token < claim.size(); token++) {
            Set<Long> opposites = OPPOSITES.getOrDefault(claim.hash(token), Set.of());
            if (opposites.isEmpty() || has(statement, claim.hash(token))) {
                continue;
            }
            for (int other = 0; other < statement.size(); other++) {
                if (opposites.contains(statement.hash(other))
                        && !has(claim, statement.hash(other))
                        && matching.samePlace(token, other) > 0) {
                    return Optional.of(new Pieces(
                            Verdict.Kind.ANTONYM, claim.span(token, token + 1), statement.span(other, other + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(Side side, long hash) {
        for (int token = 0; token < side.size(); token++) {
            if (side.hash(token) == hash) {
                return true;
            }
        }
        return false;
    }
}
