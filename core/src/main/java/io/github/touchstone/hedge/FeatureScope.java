package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;

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
    long hash(Term term) {
        return FeatureName.scope(hash, Fold.hash(subject(term)));
    }
}
