package io.github.touchstone.lexicon;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.ShippedFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * Reads a list that ships with the package that uses it, and that no text is searched for.
     *
     * @param beside a class of that package
     * @param file the file's name, from that package on
     * @return the list
     * @throws IllegalArgumentException naming file and line, if it is malformed
     */
    public static Lexicon shipped(Class<?> beside, String file) {
        return LexiconReader.read(file, ShippedFile.read(beside, file));
    }

    /**
     * What a column says of each term, for looking tokens up.
     *
     * @param column the column's name
     * @return its text, by the hash of the term; see {@link Fold#hash(String)}
     */
    public Map<Long, String> byWord(String column) {
        return terms.stream()
                .collect(Collectors.toUnmodifiableMap(term -> Fold.hash(term.text()), term -> term.column(column)));
    }
}
