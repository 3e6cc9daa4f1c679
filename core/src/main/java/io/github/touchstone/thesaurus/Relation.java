package io.github.touchstone.thesaurus;

/** What a second word is to a first. In the order in which one is preferred, where two are equally near. */
public enum Relation {
    /** They share a meaning, or one is derived from the other: "car" and "automobile", "invade" and "invasion". */
    SAME(0),
    /** Opposites: "hot" and "cold", "win" and "lose". */
    OPPOSITE(1),
    /** Nothing is both, though they are no opposites: "red" and "blue", "dog" and "cat". */
    EXCLUSIVE(2),
    /** The second takes in the first: "dog" and "animal". */
    BROADER(3),
    /** The first takes in the second: "animal" and "dog". */
    NARROWER(4),
    /** The second is a place that the first lies in: "Paris" and "France". */
    WHOLE(5),
    /** The second is a place that lies in the first: "France" and "Paris". */
    PART(6),
    /** Two of a kind, of which it is not known whether they exclude each other: "singer" and "pianist". */
    SISTER(7),
    /** None of these, as far as the table knows. */
    NONE(8);

    private final int preference;

    Relation(int preference) {
        this.preference = preference;
    }

    /** From 0; the smaller is believed sooner. */
    int preference() {
        return preference;
    }

    /**
     * The same relation seen from the other word.
     *
     * @return NARROWER for BROADER, PART for WHOLE and the other way round; itself for all others
     */
    public Relation turned() {
        return switch (this) {
            case BROADER -> NARROWER;
            case NARROWER -> BROADER;
            case WHOLE -> PART;
            case PART -> WHOLE;
            default -> this;
        };
    }
}
