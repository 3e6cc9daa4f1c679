package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.TermTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the lists say of a term, worked out once.
 *
 * @param guard what must stand around it
 * @param weight how much it weighs
 * @param likelihood how likely readers take what it hedges to be, 0 to 1; empty if no survey asked
 * @param scopes the hash of each {@link FeatureScope} that it is in, by their order
 */
record ListedTerm(Guard guard, double weight, OptionalDouble likelihood, long[] scopes) {

    static ListedTerm of(Term term) {
        return Standard.TERMS.of(term);
    }

    private static ListedTerm read(Term term) {
        String guard = term.column("guard");
        Double likelihood = Surveyed.LIKELIHOODS.get(term.text());
        return new ListedTerm(
                guard.isEmpty() ? Guard.NONE : Guard.valueOf(guard.toUpperCase(Locale.ROOT)),
                term.number("weight", 1),
                likelihood == null ? OptionalDouble.empty() : OptionalDouble.of(likelihood),
                Stream.of(FeatureScope.values())
                        .mapToLong(scope -> scope.hash(term))
                        .toArray());
    }

    private static final class Surveyed {
        static final Map<String, Double> LIKELIHOODS = Lexicons.standard().get("hedge/likelihood").terms().stream()
                .collect(Collectors.toUnmodifiableMap(Term::text, term -> term.number("likelihood", 1)));
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final TermTable<ListedTerm> TERMS = new TermTable<>(
                List.of("hedge/epistemic", "hedge/weasel", "hedge/approximator", "hedge/booster"), ListedTerm::read);
    }
}
