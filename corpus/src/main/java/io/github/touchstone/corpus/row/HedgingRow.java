package io.github.touchstone.corpus.row;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of the hedging corpora.
 *
 * @param id the row's name; the line where it stands if it has none
 * @param doc the document it is from; {@code id} if the row names none
 * @param title whether it is the document's title
 * @param text the sentence
 * @param label whether it is uncertain; empty where nobody has judged it
 * @param cues the words that make it so, as annotated; a sentence may be uncertain without any
 */
public record HedgingRow(
        String id, String doc, boolean title, String text, Optional<Boolean> label, List<CueSpan> cues) {

    /** Copies the list. */
    public HedgingRow {
        cues = List.copyOf(cues);
    }

    /**
     * Reads {@code {"id", "doc", "part", "text", "label", "cues": [{"start", "end", "type"}]}}, of which only the text
     * must be there.
     *
     * @param row the fields
     * @return the sentence
     * @throws MalformedRowException if a field does not hold what it should, or a cue reaches beyond the text
     */
    public static HedgingRow of(JsonRow row) {
        String text = row.text("text");
        String id = row.optionalText("id").orElseGet(() -> "line " + row.line());
        return new HedgingRow(
                id,
                row.optionalText("doc").orElse(id),
                row.optionalText("part").filter("title"::equals).isPresent(),
                text,
                row.optionalTruth("label"),
                row.objects("cues").stream().map(cue -> CueSpan.of(cue, text)).toList());
    }
}
