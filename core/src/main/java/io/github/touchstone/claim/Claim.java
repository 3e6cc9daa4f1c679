package io.github.touchstone.claim;

import io.github.touchstone.text.Label;
import io.github.touchstone.text.Region;
import io.github.touchstone.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A sentence taken as a statement of fact about the world, true or not.
 *
 * @param span where it stands in the extracted text
 * @param sentence index of its sentence
 * @param checkability how likely a reader is to call it a statement that can be checked, 0 to 1
 * @param kinds what it states, in the order of {@link Kind}; never empty
 * @param signs what in its words can be checked, in the order of {@link Sign}; may be empty
 * @param specificity how exactly it says who, where, when and how much, 0 to 1
 * @param stakes how much it matters that a source is given for it, 0 to 1
 */
public record Claim(
        Span span,
        int sentence,
        double checkability,
        Set<Kind> kinds,
        Set<Sign> signs,
        double specificity,
        double stakes) {

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if there is no kind, or a number is not within 0 to 1
     */
    public Claim {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a claim without a kind: expected GENERAL or another");
        }
        checkShare("checkability", checkability);
        checkShare("specificity", specificity);
        checkShare("stakes", stakes);
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        signs = signs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(signs));
    }

    /**
     * The same claim at another place, as when a document leads back to its source.
     *
     * @param place where it stands there
     * @return the claim with that span
     */
    public Claim at(Span place) {
        return new Claim(place, sentence, checkability, kinds, signs, specificity, stakes);
    }

    /**
     * The same claim elsewhere in its text.
     *
     * @param move how far
     * @return the claim there
     */
    public Claim movedBy(Region.Move move) {
        return new Claim(
                span.movedBy(move.codeUnits()),
                sentence + move.sentences(),
                checkability,
                kinds,
                signs,
                specificity,
                stakes);
    }

    private static void checkShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " " + value + ": expected 0 to 1");
        }
    }

    /** What a claim states. */
    public enum Kind {
        /** An amount: "12.4 million pounds", "97 per cent of cases". */
        QUANTITY,
        /** Something that took place, or a date: "signed in Moscow on 23 August 1939". */
        EVENT,
        /** More, less or most of something: "longer than the Danube", "the largest city". */
        COMPARISON,
        /** One thing brings about another: "smoking causes cancer". */
        CAUSE,
        /** What somebody said, in their own words. */
        QUOTATION,
        /** What a law, court or treaty says. */
        LAW,
        /** A change over time: "prices have risen". */
        TREND,
        /** What something is: "a protocol is an annex to a treaty". */
        DEFINITION,
        /** Health, illness or treatment. */
        MEDICAL,
        /** A statement of fact of no kind above. */
        GENERAL;

        /**
         * The kind as reports name it.
         *
         * @return lower-case, such as "quantity"
         */
        public String label() {
            return Label.of(this);
        }
    }
}
