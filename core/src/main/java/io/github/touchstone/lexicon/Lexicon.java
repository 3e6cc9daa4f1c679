package io.github.touchstone.lexicon;

import java.util.List;

/**
 * A term list: one concept, one file.
 *
 * @param name what it lists, such as "hedge/epistemic"
 * @param version the list's own version
 * @param source where its entries come from
 * @param licence the terms under which they may be used
 * @param terms its entries, in the order of the file
 */
public record Lexicon(String name, String version, String source, String licence, List<Term> terms) {

    /** Copies the list. */
    public Lexicon {
        terms = List.copyOf(terms);
    }
}
