package io.github.touchstone.hedge;

import io.github.touchstone.text.Span;
import java.util.OptionalDouble;

/**
 * Words by which an author makes a statement weaker or stronger than the bare words.
 *
 * @param span where they stand in the extracted text
 * @param sentence index of their sentence
 * @param kind what they do
 * @param term the term as its list has it
 * @param weight how surely the term alone does it, 0 to 1
 * @param likelihood how likely an epistemic hedge makes its statement, 0 to 1, as people read it (Kent 1964 and later
 *     surveys); empty for the other kinds
 * @param quoted whether the words are inside a quotation, and so not the author's
 */
public record HedgeCue(
        Span span, int sentence, Kind kind, String term, double weight, OptionalDouble likelihood, boolean quoted) {

    /** What a cue does. */
    public enum Kind {
        /** Hides who says so: "some experts say". */
        WEASEL("hedge/weasel"),
        /** Says how likely it is: "may", "it is likely". */
        EPISTEMIC("hedge/epistemic"),
        /** Leaves the measure open: "about", "more or less". */
        APPROXIMATOR("hedge/approximator"),
        /** Insists instead of showing: "certainly", "it is clear that". */
        BOOSTER("hedge/booster");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        /**
         * The name of the rule, and of the term list, for this kind.
         *
         * @return such as "hedge/weasel"
         */
        public String rule() {
            return rule;
        }
    }
}
