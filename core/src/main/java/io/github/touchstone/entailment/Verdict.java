package io.github.touchstone.entailment;

import io.github.touchstone.text.Label;
import io.github.touchstone.text.Span;

/**
 * What a judge says of a claim held against a fact.
 *
 * @param relation how the claim stands to the fact
 * @param kind what the judgement turns on; {@link Kind#NONE} if nothing in particular
 * @param probabilities how likely each relation is to hold
 * @param textPiece the words of the claim that decide it, in the extracted text
 * @param factPiece the words of the fact's statement that decide it
 */
public record Verdict(Relation relation, Kind kind, Probabilities probabilities, Span textPiece, Span factPiece) {

    /** How a claim stands to a fact. */
    public enum Relation {
        /** The fact bears the claim out. */
        SUPPORTS,
        /** The two cannot both be true. */
        CONTRADICTS,
        /** The fact does not settle the claim. */
        NOT_ENOUGH_INFORMATION
    }

    /** What a judgement turns on. */
    public enum Kind {
        /** One says that it happened, the other that it did not. */
        NEGATION,
        /** One says always, all or only, the other that it is not so. */
        QUANTIFIER,
        /** Words of opposite meaning in the same place: "won", "lost". */
        ANTONYM,
        /** The same quantity with another number. */
        NUMBER,
        /** The same event at another time. */
        DATE,
        /** The same event at another place. */
        PLACE,
        /** Somebody else in the same part. */
        NAME,
        /** The parts are swapped: who did it, and to whom. */
        ROLE,
        /** Two classes that exclude each other: a colour, a nationality, an instrument. */
        CLASS,
        /** One takes for granted, or takes back, what the other says: "failed to sign", "the failed talks". */
        PRESUPPOSITION,
        /** Nothing in particular. */
        NONE;

        /**
         * The kind as rules and reports name it.
         *
         * @return lower-case, such as "date"
         */
        public String label() {
            return Label.of(this);
        }
    }

    /**
     * A verdict of which only one probability is known; the other relations share the rest.
     *
     * @param relation how the claim stands to the fact
     * @param kind what the judgement turns on
     * @param probability how likely the relation is to hold, 0 to 1
     * @param textPiece the words of the claim that decide it, in the extracted text
     * @param factPiece the words of the fact's statement that decide it
     * @throws IllegalArgumentException if the probability is not within 0 to 1
     */
    public Verdict(Relation relation, Kind kind, double probability, Span textPiece, Span factPiece) {
        this(relation, kind, Probabilities.mostly(relation, probability), textPiece, factPiece);
    }

    /**
     * How likely the relation is to hold.
     *
     * @return 0 to 1
     */
    public double probability() {
        return probabilities.of(relation);
    }

    /**
     * The verdict that abstains.
     *
     * @param pair what was judged
     * @return not enough information
     */
    public static Verdict notEnough(ClaimPair pair) {
        return whole(pair, Relation.NOT_ENOUGH_INFORMATION, new Probabilities(0, 0, 1));
    }

    /**
     * A verdict that turns on nothing in particular.
     *
     * @param pair what was judged
     * @param relation how the claim stands to the fact
     * @param probabilities how likely each relation is
     * @return a verdict whose pieces are the whole claim and the whole statement
     */
    public static Verdict whole(ClaimPair pair, Relation relation, Probabilities probabilities) {
        return new Verdict(
                relation,
                Kind.NONE,
                probabilities,
                pair.claim().span(),
                pair.fact().statement().span());
    }
}
