package io.github.touchstone.knowledge;

import io.github.touchstone.text.Label;

/**
 * Why a claim needs no source, though it can be checked. What is false is not common knowledge: sums, units and dates
 * are worked out, never taken on trust.
 */
public enum CommonKnowledge {
    /**
     * The first sentence of the text says what its subject is, and no more: "A bridge is a structure that carries a road
     * over an obstacle." A figure, a date, a superlative or a cause in it is more.
     */
    LEAD_DEFINITION("it only says what the text is about"),
    /** A sum that comes out: "twelve times twelve is 144", "half of 50 is 25", "50 per cent is a half". */
    ARITHMETIC("anybody can do the sum, and it comes out"),
    /** How two units of measure stand to each other: "a kilometre is 1,000 metres". */
    UNIT("it says how units of measure are defined"),
    /** What the Gregorian calendar gives: "12 November 1940 was a Tuesday", "2000 was a leap year". */
    CALENDAR("the calendar says so");

    private final String reason;

    CommonKnowledge(String reason) {
        this.reason = reason;
    }

    /**
     * The reason in words.
     *
     * @return a clause such as "the calendar says so"
     */
    public String reason() {
        return reason;
    }

    /**
     * The reason as reports name it.
     *
     * @return lower-case, such as "lead-definition"
     */
    public String label() {
        return Label.of(this);
    }
}
