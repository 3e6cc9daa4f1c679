package io.github.touchstone.support;

import io.github.touchstone.text.Label;

/**
 * By what rule something carries a claim: how far it reaches, and what grade it gives.
 *
 * <p>No rule reaches over a heading, but {@link #HEADING}; none reaches out of a list or table, and into one only
 * {@link #LEAD_IN}, {@link #CAPTION} and {@link #SOURCE_NOTE} do.
 */
public enum Rule {
    /**
     * A sound citation supports it: one in its sentence or clause, one that closes its paragraph no more than three
     * uncited sentences on, or one that is tied to its quotation; see {@link io.github.touchstone.citation.Citation}.
     */
    CITATION(Grade.CARRIED, "a citation"),
    /** A lone citation closes its paragraph, but more than three sentences on: it only stands near. */
    FAR_CITATION(Grade.PARTLY, "a citation further down the paragraph"),
    /** A citation stands in the heading over it, for the section up to the next heading. */
    HEADING(Grade.PARTLY, "a citation in the heading"),
    /** The sentence that leads into its list or table has a citation: "The figures are (sources: [3], [4]):". */
    LEAD_IN(Grade.CARRIED, "a citation in the sentence that leads into the list"),
    /** A citation stands in the caption of its table, the block before or after it that begins with "Table". */
    CAPTION(Grade.CARRIED, "a citation in the caption of the table"),
    /** The block under its paragraph, list or table names sources: "Source: Office for National Statistics". */
    SOURCE_NOTE(Grade.CARRIED, "a note on sources under it"),
    /** A person, body or document is credited with it by name. */
    NAMED_SOURCE(Grade.CARRIED, "a source that is named"),
    /** Somebody is credited whom a reader could find out: "the ministry". */
    ROLE_SOURCE(Grade.CARRIED, "a source named by office"),
    /** Several are credited without a name: "historians". */
    GROUP_SOURCE(Grade.PARTLY, "a group without names"),
    /** It is credited to nobody: "it is said". */
    NOBODY(Grade.PARTLY, "words that credit nobody"),
    /** It points to a table or figure that the text shows. */
    DATA_SHOWN(Grade.CARRIED, "data that the text shows"),
    /** It points to a table or figure, and none can be seen in the text. */
    DATA_POINTED(Grade.PARTLY, "a table or figure that is not in the text"),
    /** It ends in a colon, and the list or table right under it holds figures. */
    DATA_BELOW(Grade.CARRIED, "the figures listed under it"),
    /** It shows how its number is worked out, and the sum comes out. */
    DERIVATION(Grade.CARRIED, "the sum that it shows"),
    /** A reference fact bears out nearly all of it. */
    REFERENCE_FACT(Grade.CARRIED, "a reference fact"),
    /** A reference fact bears out a part of it. */
    REFERENCE_FACT_PART(Grade.PARTLY, "a reference fact, in part"),
    /** The text made the same claim before and carried it there. */
    SAID_BEFORE(Grade.CARRIED, "the same claim, carried before"),
    /** It stands in the lead, and the body has its names, numbers and words in claims that are carried. */
    CITED_BODY(Grade.CARRIED, "the cited body that it sums up");

    private final Grade grade;
    private final String words;

    Rule(Grade grade, String words) {
        this.grade = grade;
        this.words = words;
    }

    /**
     * How well a claim is carried by this rule alone.
     *
     * @return a grade above {@link Grade#NONE}
     */
    public Grade grade() {
        return grade;
    }

    /**
     * What carries, in words.
     *
     * @return a noun with its article, such as "a citation in the heading"
     */
    public String words() {
        return words;
    }

    /**
     * The rule as reports name it.
     *
     * @return lower-case, such as "source-note"
     */
    public String label() {
        return Label.of(this);
    }
}
