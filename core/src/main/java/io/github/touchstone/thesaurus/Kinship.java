package io.github.touchstone.thesaurus;

/**
 * What two words are to each other, and how near.
 *
 * @param relation what the second is to the first
 * @param steps how far it is, from 0 to {@value #MOST_STEPS}: steps in the tree of meanings, and one for each place that a
 *     meaning stands behind the word's most frequent one; {@value #MOST_STEPS} also for what is farther, and where there
 *     is no relation
 */
public record Kinship(Relation relation, int steps) {

    /** As far as steps are counted. */
    public static final int MOST_STEPS = 15;

    /** No relation that the table knows. */
    public static final Kinship NONE = new Kinship(Relation.NONE, MOST_STEPS);

    private static final int RELATIONS = Relation.values().length;
    /** One of each, by rank, so that asking makes nothing. */
    private static final Kinship[] ALL = all();

    private static Kinship[] all() {
        Kinship[] all = new Kinship[RELATIONS * (MOST_STEPS + 1)];
        for (Relation relation : Relation.values()) {
            for (int steps = 0; steps <= MOST_STEPS; steps++) {
                all[rank(relation, steps)] = new Kinship(relation, steps);
            }
        }
        return all;
    }

    /** One number for a relation and how near: the smaller, the sooner it is believed. */
    static int rank(Relation relation, int steps) {
        return Math.min(steps, MOST_STEPS) * RELATIONS + relation.preference();
    }

    static Kinship ofRank(int rank) {
        return rank >= ALL.length ? NONE : ALL[rank];
    }
}
