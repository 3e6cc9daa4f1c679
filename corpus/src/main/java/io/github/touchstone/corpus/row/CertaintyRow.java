package io.github.touchstone.corpus.row;

/**
 * A sentence with how certain readers took it to be.
 *
 * @param text the sentence
 * @param certainty 1 (least certain) to 6
 */
public record CertaintyRow(String text, double certainty) {

    /**
     * Reads {@code {"text", "certainty"}}.
     *
     * @param row the fields
     * @return the sentence
     * @throws MalformedRowException if a field is missing or does not hold what it should
     */
    public static CertaintyRow of(JsonRow row) {
        return new CertaintyRow(row.text("text"), row.number("certainty"));
    }
}
