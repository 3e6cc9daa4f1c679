package io.github.touchstone.lexicon;

import java.util.Map;

/**
 * One entry of a term list.
 *
 * @param lexicon the list's name, such as "hedge/epistemic"
 * @param text the term as the list has it
 * @param columns the entry's other columns by name; absent where empty
 */
public record Term(String lexicon, String text, Map<String, String> columns) {

    /** Copies the map. */
    public Term {
        columns = Map.copyOf(columns);
    }

    /**
     * A column's text.
     *
     * @param name the column
     * @return what the entry has there, or empty
     */
    public String column(String name) {
        return columns.getOrDefault(name, "");
    }

    /**
     * A column's number.
     *
     * @param name the column
     * @param otherwise what to take if the entry has nothing there
     * @return the number
     */
    public double number(String name, double otherwise) {
        String text = column(name);
        return text.isEmpty() ? otherwise : Double.parseDouble(text);
    }
}
