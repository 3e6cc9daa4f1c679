package io.github.touchstone.entailment;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another person in the same part: "Franz von Papen was the German ambassador" against "Schulenburg was". */
final class NameCheck implements Check {

    private static final int FEWEST_SHARED_WORDS = 3;

    @Override
    public Optional<Verdict> check(Alignment alignment) {
        if (alignment.claim().isNegated() || alignment.statement().isNegated() || !alignment.timesAgree()) {
            return Optional.empty();
        }
        List<ContentWord> claimed = leadingName(alignment.claim());
        List<ContentWord> known = leadingName(alignment.statement());
        boolean replaced = isUnmatched(alignment, claimed) && isUnmatched(alignment, known);
        if (!replaced
                || alignment.matchedInClaim() < FEWEST_SHARED_WORDS
                || isAlias(alignment, claimed)
                || !sharesAllElse(alignment, claimed, known)) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(
                Verdict.Relation.CONTRADICTS,
                Verdict.Kind.NAME,
                SameEvent.probability(alignment, claimed.size(), known.size()),
                alignment.claim().span(claimed.get(0)).union(alignment.claim().span(claimed.get(claimed.size() - 1))),
                alignment
                        .statement()
                        .span(known.get(0))
                        .union(alignment.statement().span(known.get(known.size() - 1)))));
    }

    /** The names at the head of a sentence, up to its first other word: its subject, where it is a person. */
    private static List<ContentWord> leadingName(Proposition proposition) {
        List<ContentWord> name = new ArrayList<>();
        for (ContentWord word : proposition.words()) {
            boolean adjacent = name.isEmpty()
                    || word.firstToken() - name.get(name.size() - 1).endToken() <= 2;
            if (word.kind() != ContentWord.Kind.NAME || !adjacent) {
                break;
            }
            name.add(word);
        }
        return name;
    }

    private static boolean isUnmatched(Alignment alignment, List<ContentWord> name) {
        return !name.isEmpty() && name.stream().noneMatch(alignment::isMatched);
    }

    private static boolean isAlias(Alignment alignment, List<ContentWord> name) {
        return alignment.fact().names().stream()
                .anyMatch(alias -> name.stream().anyMatch(word -> alias.contains(word.key())));
    }

    private static boolean sharesAllElse(Alignment alignment, List<ContentWord> claimed, List<ContentWord> known) {
        boolean sameVerb = alignment.sharedVerb().isPresent() || !alignment.factHasVerb();
        return sameVerb && alignment.extra().size() == claimed.size() && alignment.recall(known.size()) >= 0.6;
    }
}
