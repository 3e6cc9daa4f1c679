package io.github.touchstone.sarif;

/**
 * Why a result is not to be counted, as SARIF's {@code suppression} has it (3.35).
 *
 * @param kind where that was said
 * @param justification who said so, why, and until when, in words; empty if that is not known
 */
public record Suppression(Kind kind, String justification) {

    /** Where a result was suppressed. */
    public enum Kind {
        /** In the document itself, by a comment. */
        IN_SOURCE("inSource"),
        /** Outside of it, in a list of dismissals. */
        EXTERNAL("external");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
