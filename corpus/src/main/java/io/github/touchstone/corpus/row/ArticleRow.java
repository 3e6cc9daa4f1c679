package io.github.touchstone.corpus.row;

/**
 * An article of an encyclopedia, with the places where its editors put references.
 *
 * @param id the row's name; the line where it stands if it has none
 * @param title the article's title
 * @param text its text without the marks of its footnotes, and where they stood
 */
public record ArticleRow(String id, String title, UnmarkedText text) {

    /**
     * Reads {@code {"id", "title", "text"}}, in which each footnote is replaced by {@code [REF]}; only the text must be
     * there.
     *
     * @param row the fields
     * @return the article
     * @throws MalformedRowException if a field does not hold what it should
     */
    public static ArticleRow of(JsonRow row) {
        return new ArticleRow(
                row.optionalText("id").orElseGet(() -> "line " + row.line()),
                row.optionalText("title").orElse(""),
                ReferenceMarkers.remove(row.text("text")));
    }
}
