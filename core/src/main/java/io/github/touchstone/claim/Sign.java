package io.github.touchstone.claim;

/** What the words of a claim show that can be checked: what a report names when it says why it asks for a source. */
public enum Sign {
    /** A figure with its unit or with what is counted: "12.4 million pounds". */
    MEASURE("a figure with its unit"),
    /** A figure that is no date. */
    FIGURE("a figure"),
    /** An amount in words: "two talks". */
    NUMBER_WORD("a number in words"),
    /** A day, month, year, decade or century. */
    DATE("a date"),
    /** A name inside the sentence. */
    NAME("a name"),
    /** A place that the library knows. */
    PLACE("a place"),
    /** One thing above all others: "the largest", "the first ever", "the only". */
    SUPERLATIVE("a superlative"),
    /** More, less or as much: "longer than". */
    COMPARISON("a comparison"),
    /** One thing brings about another. */
    CAUSE("words of cause and effect"),
    /** A change over time. */
    CHANGE("words of change"),
    /** Laws, courts and treaties. */
    LAW("words of the law"),
    /** Illness and treatment. */
    HEALTH("words of health and illness"),
    /** What something is. */
    DEFINITION("words that define"),
    /** A verb of what took place. */
    EVENT("a verb of what took place"),
    /** Somebody's own words. */
    QUOTED_WORDS("quoted words"),
    /** Somebody who is named is said to have done wrong. */
    ACCUSATION("an accusation of somebody named");

    private final String label;

    Sign(String label) {
        this.label = label;
    }

    /**
     * The sign as reports name it.
     *
     * @return words such as "a figure with its unit"
     */
    public String label() {
        return label;
    }
}
