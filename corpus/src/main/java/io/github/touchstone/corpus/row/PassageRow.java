package io.github.touchstone.corpus.row;

/**
 * A text, or one of the sentences of a text, whatever it is labelled for.
 *
 * @param doc the document it is from; the row's own name, or else the line where it stands, if it names none
 * @param title whether it is the document's title
 * @param text the text without the marks of its footnotes
 */
public record PassageRow(String doc, boolean title, String text) {

    /**
     * Reads {@code {"id", "doc", "part", "text"}}, of which only the text must be there; "[REF]" in it is the mark of a
     * footnote.
     *
     * @param row the fields
     * @return the text
     * @throws MalformedRowException if a field does not hold what it should
     */
    public static PassageRow of(JsonRow row) {
        String name = row.optionalText("id").orElseGet(() -> "line " + row.line());
        return new PassageRow(
                row.optionalText("doc").orElse(name),
                row.optionalText("part").filter("title"::equals).isPresent(),
                ReferenceMarkers.remove(row.text("text")).text());
    }
}
