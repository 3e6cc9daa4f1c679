package io.github.touchstone.corpus.row;

/**
 * A page in wiki markup.
 *
 * @param id the page's name; the line where it stands if it has none
 * @param wikitext its source
 */
public record WikitextRow(String id, String wikitext) {

    /**
     * Reads {@code {"id", "wikitext"}}, of which only the source must be there.
     *
     * @param row the fields
     * @return the page
     * @throws MalformedRowException if a field does not hold what it should
     */
    public static WikitextRow of(JsonRow row) {
        return new WikitextRow(row.optionalText("id").orElseGet(() -> "line " + row.line()), row.text("wikitext"));
    }
}
