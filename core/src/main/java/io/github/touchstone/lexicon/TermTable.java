package io.github.touchstone.lexicon;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What the columns of a term mean to somebody, worked out once for each term of some lists: texts hold the very terms of
 * the lists, so that no column need be read again for each match. Immutable and thread-safe, if what is worked out is.
 *
 * @param <T> what is worked out
 */
public final class TermTable<T> {

    private final Function<Term, T> meaning;
    private final IdentityHashMap<Term, T> known = new IdentityHashMap<>();

    /**
     * Works it out for all terms of some of the standard lists.
     *
     * @param lists their names
     * @param meaning what a term means; not null
     */
    public TermTable(List<String> lists, Function<Term, T> meaning) {
        this.meaning = meaning;
        for (String list : lists) {
            Lexicons.standard().get(list).terms().forEach(term -> known.put(term, meaning.apply(term)));
        }
    }

    /**
     * What a term means.
     *
     * @param term any term; what is not in the lists is worked out anew
     * @return its meaning
     */
    public T of(Term term) {
        T of = known.get(term);
        return of == null ? meaning.apply(term) : of;
    }
}
