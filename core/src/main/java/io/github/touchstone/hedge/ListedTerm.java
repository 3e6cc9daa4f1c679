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

/** What the lists say of a term, worked out once. Immutable. */
final class ListedTerm {

    private final Guard guard;
    private final double weight;
    private final OptionalDouble likelihood;
    private final long[] scopes;

    private ListedTerm(Term term) {
        String named = term.column("guard");
        Double surveyed = Surveyed.LIKELIHOODS.get(term.text());
        this.guard = named.isEmpty() ? Guard.NONE : Guard.valueOf(named.toUpperCase(Locale.ROOT));
        this.weight = term.number("weight", 1);
        this.likelihood = surveyed == null ? OptionalDouble.empty() : OptionalDouble.of(surveyed);
        this.scopes = Stream.of(FeatureScope.values())
                .mapToLong(scope -> scope.hash(term))
                .toArray();
    }

    static ListedTerm of(Term term) {
        return Standard.TERMS.of(term);
    }

    /** What must stand around it. */
    Guard guard() {
        return guard;
    }

    /** How much it weighs. */
    double weight() {
        return weight;
    }

    /** How likely readers take what it hedges to be, 0 to 1; empty if no survey asked. */
    OptionalDouble likelihood() {
        return likelihood;
    }

    /** The hash of the scope that it is in, by the place of the scope in {@link FeatureScope}. */
    long scope(int place) {
        return scopes[place];
    }

    private static final class Surveyed {
        static final Map<String, Double> LIKELIHOODS = Lexicons.standard().get("hedge/likelihood").terms().stream()
                .collect(Collectors.toUnmodifiableMap(Term::text, term -> term.number("likelihood", 1)));
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final TermTable<ListedTerm> TERMS = new TermTable<>(
                List.of("hedge/epistemic", "hedge/weasel", "hedge/approximator", "hedge/booster"), ListedTerm::new);
    }
}
