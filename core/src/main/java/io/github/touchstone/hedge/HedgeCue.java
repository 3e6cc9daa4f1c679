package io.github.touchstone.hedge;

import io.github.touchstone.text.Region;
import io.github.touchstone.text.Span;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Words by which an author makes a statement weaker or stronger than the bare words.
 *
 * @param span where they stand in the extracted text
 * @param sentence index of their sentence
 * @param kind what they do
 * @param term the term as its list has it
 * @param weight how surely the term alone does it, 0 to 1
 * @param probability how surely the words around it say that the term does it here, 0 to 1; 1 for a kind that is told
 *     by its list alone
 * @param likelihood how likely an epistemic hedge makes its statement, 0 to 1, as people read it (Kent 1964 and later
 *     surveys); empty where no survey says so
 * @param quoted whether the words are inside a quotation, and so not the author's
 */
public record HedgeCue(
        Span span,
        int sentence,
        Kind kind,
        String term,
        double weight,
        double probability,
        OptionalDouble likelihood,
        boolean quoted) {

    /**
     * The same cue elsewhere.
     *
     * @param move how far
     * @return the cue there
     */
    public HedgeCue movedBy(Region.Move move) {
        return new HedgeCue(
                span.movedBy(move.codeUnits()),
                sentence + move.sentences(),
                kind,
                term,
                weight,
                probability,
                likelihood,
                quoted);
    }

    /**
     * What a cue does.
     *
     * <p>Four kinds are those of semantic uncertainty in Szeged Uncertainty (Szarvas, Vincze, Farkas, Móra and Gurevych
     * 2012, "Cross-genre and cross-domain detection of semantic uncertainty"); the others are told by term lists.
     */
    public enum Kind {
        /** Says how likely it is: "may", "it is likely"; "probable" in Szeged Uncertainty. */
        EPISTEMIC("hedge/epistemic", "probable"),
        /** Says that somebody believes or claims it: "is considered", "allegedly". */
        DOXASTIC("hedge/doxastic", "doxastic"),
        /** Makes it hang on something else: "if", "would". */
        CONDITION("hedge/condition", "condition"),
        /** Says that it is being looked into: "examined", "whether". */
        INVESTIGATION("hedge/investigation", "investigation"),
        /** Hides who says so: "some experts say". */
        WEASEL("hedge/weasel", ""),
        /** Leaves the measure open: "about", "more or less". */
        APPROXIMATOR("hedge/approximator", ""),
        /** Insists instead of showing: "certainly", "it is clear that". */
        BOOSTER("hedge/booster", "");

        private final String rule;
        private final String szeged;

        Kind(String rule, String szeged) {
            this.rule = rule;
            this.szeged = szeged;
        }

        /**
         * The name of the rule for this kind.
         *
         * @return such as "hedge/weasel"
         */
        public String rule() {
            return rule;
        }

        /**
         * The name of this kind in Szeged Uncertainty.
         *
         * @return such as "probable"; empty for a kind that is told by its list, which has the name of the rule
         */
        public Optional<String> szeged() {
            return Optional.of(szeged).filter(name -> !name.isEmpty());
        }
    }
}
