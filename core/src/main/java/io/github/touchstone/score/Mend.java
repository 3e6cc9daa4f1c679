package io.github.touchstone.score;

import io.github.touchstone.text.Label;
import java.util.List;

/**
 * What would mend a finding, and what that would bring.
 *
 * <p>The gain is worked out, not guessed: who makes the edits and scores again gets a score that is higher by it.
 *
 * @param action what to do
 * @param advice the same in words: "cite a source for this"
 * @param gain how many points the score would rise, more than 0, with two decimals
 * @param edits the changes, in order of place and without overlap. For {@link Action#CITE} each inserts an identifier
 *     that stands for a source of the author's own
 */
public record Mend(Action action, String advice, double gain, List<Edit> edits) {

    /** What to do. */
    public enum Action {
        /** Give a source. */
        CITE,
        /** Put what is right in place of what is wrong. */
        CORRECT,
        /** Take it out. */
        STRIKE;

        /**
         * The action as reports name it.
         *
         * @return lower-case: "cite"
         */
        public String label() {
            return Label.of(this);
        }
    }

    /** Copies the list. */
    public Mend {
        edits = List.copyOf(edits);
    }

    /**
     * Makes the edits.
     *
     * @param source the text that was scored, as the caller gave it
     * @return the mended text
     */
    public String applyTo(String source) {
        StringBuilder mended = new StringBuilder(source.length() + 64);
        int from = 0;
        for (Edit edit : edits) {
            mended.append(source, from, edit.span().start()).append(edit.text());
            from = edit.span().end();
        }
        return mended.append(source, from, source.length()).toString();
    }
}
