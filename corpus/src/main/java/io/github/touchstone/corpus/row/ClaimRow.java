package io.github.touchstone.corpus.row;

import java.util.Optional;

/**
 * A text that may be labelled for whether it states a fact that can be checked.
 *
 * @param text the sentence; a text that nobody has judged may be longer
 * @param source the corpus that it is from; empty if the row names none
 * @param label whether it is a statement of fact that can be checked; empty where nobody has judged it
 * @param checkworthy whether it is worth checking besides; empty where nobody has judged that
 */
public record ClaimRow(String text, String source, Optional<Boolean> label, Optional<Boolean> checkworthy) {

    /**
     * Reads {@code {"text", "source", "label", "checkworthy"}}, of which only the text must be there.
     *
     * @param row the fields
     * @return the sentence
     * @throws MalformedRowException if a field does not hold what it should
     */
    public static ClaimRow of(JsonRow row) {
        return new ClaimRow(
                row.text("text"),
                row.optionalText("source").orElse(""),
                row.optionalTruth("label"),
                row.optionalTruth("checkworthy"));
    }
}
