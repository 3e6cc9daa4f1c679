package io.github.touchstone.corpus.row;

import io.github.touchstone.text.Span;
import java.util.List;

/**
 * A text with the words that credit somebody, as annotated.
 *
 * @param id the row's name; the line where it stands if it has none
 * @param text the text
 * @param attributions who is credited with what
 */
public record AttributionRow(String id, String text, List<AttributionSpans> attributions) {

    /** Copies the list. */
    public AttributionRow {
        attributions = List.copyOf(attributions);
    }

    /**
     * One attribution as PARC 3.0 and PolNeAR part it; each part may be in several pieces, or missing.
     *
     * @param source who is credited
     * @param cue the words that credit: "said", "according to"
     * @param content what they are credited with
     */
    public record AttributionSpans(List<Span> source, List<Span> cue, List<Span> content) {

        /** Copies the lists. */
        public AttributionSpans {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /**
     * Reads {@code {"id", "text", "attributions": [{"source": [[start, end]], "cue": …, "content": …}]}}, of which only
     * the text must be there.
     *
     * @param row the fields
     * @return the text with its attributions
     * @throws MalformedRowException if a field does not hold what it should, or a span reaches beyond the text
     */
    public static AttributionRow of(JsonRow row) {
        String text = row.text("text");
        return new AttributionRow(
                row.optionalText("id").orElseGet(() -> "line " + row.line()),
                text,
                row.objects("attributions").stream()
                        .map(spans -> new AttributionSpans(
                                spans.spans("source", text.length()),
                                spans.spans("cue", text.length()),
                                spans.spans("content", text.length())))
                        .toList());
    }
}
