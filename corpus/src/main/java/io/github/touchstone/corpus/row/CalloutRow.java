package io.github.touchstone.corpus.row;

import io.github.touchstone.text.Span;
import java.util.List;

/**
 * A paragraph with its in-text citations.
 *
 * @param doc the document it is from; a name of its own if the row names none
 * @param text the paragraph
 * @param callouts where its citations stand, as annotated, without white space at their ends
 */
public record CalloutRow(String doc, String text, List<Span> callouts) {

    /** Copies the list. */
    public CalloutRow {
        callouts = List.copyOf(callouts);
    }

    /**
     * Reads {@code {"doc", "text", "callouts": [{"start", "end"}]}}, of which only the text must be there.
     *
     * @param row the fields
     * @return the paragraph
     * @throws MalformedRowException if a field does not hold what it should, or a callout reaches beyond the text
     */
    public static CalloutRow of(JsonRow row) {
        String text = row.text("text");
        return new CalloutRow(
                row.optionalText("doc").orElseGet(() -> "line " + row.line()),
                text,
                row.objects("callouts").stream()
                        .map(callout -> callout(callout, text))
                        .toList());
    }

    private static Span callout(JsonRow callout, String text) {
        int start = callout.offset("start", 0, text.length());
        int end = callout.offset("end", start, text.length());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
