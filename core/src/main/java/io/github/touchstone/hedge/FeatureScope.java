package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of which candidates a feature is said: of any, or of those that share a class, the term or a lemma. What stands around
 * a candidate is not said of its lemma, since that adds nothing to what is said of class and term.
 */
enum FeatureScope {
    ANY("g"),
    CLASS("c:"),
    TERM("t:"),
    LEMMA("m:");

    private final String prefix;
    private final long hash;

    FeatureScope(String prefix) {
        this.prefix = prefix;
        this.hash = Fold.hash(prefix);
    }

    private String subject(Term term) {
        return switch (this) {
            case ANY -> "";
            case CLASS -> term.column("class");
            case TERM -> term.text();
            case LEMMA -> term.column("lemma");
        };
    }

    /** The scope that a term is in, such as "c:modal". */
    String name(Term term) {
        return prefix + subject(term);
    }

    /** What {@link FeatureName#hash} gives for the name. */
    private long hash(Term term) {
        return FeatureName.scope(hash, Fold.hash(subject(term)));
    }

    /** The hashes of all scopes that a term is in, in their order. */
    static List<Long> hashes(Term term) {
        return Listed.HASHES.getOrDefault(term.text(), List.of());
    }

    /** Made at first use, so that no term has to be hashed again. */
    private static final class Listed {
        static final Map<String, List<Long>> HASHES = Lexicons.standard().get("hedge/epistemic").terms().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Term::text,
                        term -> Stream.of(values())
                                .map(scope -> scope.hash(term))
                                .toList()));
    }
}
