package io.github.touchstone.entailment;

import io.github.touchstone.proposition.NumberMention;
import java.util.List;
import java.util.Optional;

/** The same quantity with a number that the fact rules out. */
final class NumberCheck implements Check {

    @Override
    public Optional<Verdict> check(Alignment alignment) {
        if (alignment.claim().isNegated() || alignment.statement().isNegated() || !alignment.timesAgree()) {
            return Optional.empty();
        }
        for (NumberMention known : alignment.statement().numbers()) {
            List<NumberMention> claimed = alignment.claim().numbers().stream()
                    .filter(number -> number.unit() != 0 && number.unit() == known.unit())
                    .toList();
            if (claimed.size() == 1
                    && claimed.get(0).excludes(known)
                    && SameEvent.holds(alignment, List.of(), List.of())) {
                return Optional.of(new Verdict(
                        Verdict.Relation.CONTRADICTS,
                        Verdict.Kind.NUMBER,
                        SameEvent.probability(alignment, 0, 0),
                        claimed.get(0).span(),
                        known.span()));
            }
        }
        return Optional.empty();
    }
}
