package io.github.touchstone.corpus.row;

/**
 * A hedge cue of one kind, as an annotator or a finder marked it.
 *
 * @param start UTF-16 offset of its first code unit in the row's text
 * @param end UTF-16 offset after its last, {@code start} or more
 * @param type its kind, such as "probable"
 */
public record CueSpan(int start, int end, String type) {

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public CueSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("cue " + start + ".." + end + ": expected 0 <= start <= end");
        }
    }

    static CueSpan of(JsonRow cue, String text) {
        int start = cue.offset("start", 0, text.length());
        return new CueSpan(start, cue.offset("end", start, text.length()), cue.text("type"));
    }

    /**
     * The same cue without the white space at its ends.
     *
     * @param text the row's text
     * @return the cue cut down; empty at its start if it is all white space
     */
    public CueSpan trimmed(String text) {
        int first = start;
        int last = end;
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return new CueSpan(first, last, type);
    }

    /**
     * The same words under another kind.
     *
     * @param other the other kind
     * @return a cue with these offsets and that kind
     */
    public CueSpan as(String other) {
        return new CueSpan(start, end, other);
    }
}
