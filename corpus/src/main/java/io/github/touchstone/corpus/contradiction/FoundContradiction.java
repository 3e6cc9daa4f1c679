package io.github.touchstone.corpus.contradiction;

import java.util.Locale;

/**
 * A contradiction that the library found, for a person to sign or to strike.
 *
 * @param document the document
 * @param sentence the sentence that it stands in
 * @param clause the clause that clashes
 * @param textPiece its words that decide
 * @param factPiece the words of the other side that decide
 * @param fact the fact's id; empty if it clashes with an earlier clause of its own text
 * @param statement the fact, or the earlier clause
 * @param kind what clashes, such as "date"
 * @param probability how surely, 0 to 1
 * @param expected what the labels say of the place
 */
public record FoundContradiction(
        String document,
        String sentence,
        String clause,
        String textPiece,
        String factPiece,
        String fact,
        String statement,
        String kind,
        double probability,
        Expected expected) {

    /** What the labels say of a place. */
    public enum Expected {
        /** A contradiction with that fact. */
        PLANTED,
        /** A trap, which is no contradiction. */
        TRAP,
        /** Nothing: no contradiction is known to stand here. */
        NOTHING;

        /**
         * The word for it in files.
         *
         * @return lower-case
         */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
