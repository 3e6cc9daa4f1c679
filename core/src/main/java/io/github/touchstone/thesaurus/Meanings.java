package io.github.touchstone.thesaurus;

import java.util.List;

/**
 * The meanings that words have, as a forest: each stands under a broader one, an adjective under the head of its
 * cluster. They are numbered from the roots down, a meaning before all that stand under it, so that whether one takes in
 * another is asked of two numbers.
 */
final class Meanings {

    static final int NONE = -1;

    /** A broader meaning with more under it than this makes no sisters. */
    private static final int LARGEST_FAMILY = 400;

    private static final int EXCLUSIVE_STEPS = 2;
    private static final int INDIRECT_STEPS = 1;
    /** Places lie in places that lie in places, no deeper. */
    private static final int DEEPEST_PLACE = 4;

    /** Nouns are parted into regions at this depth; of verbs and adjectives each tree is one. */
    private static final int REGION_DEPTH = 4;

    private static final int UNRELATED = Kinship.rank(Relation.NONE, Kinship.MOST_STEPS);

    /** What is known of each meaning stands side by side: one look fetches all of it. */
    private static final int WIDTH = 8;

    private static final int PARENT = 0;
    private static final int END = 1;
    private static final int DEPTH = 2;
    private static final int CLASS = 3;
    private static final int BRANCH = 4;
    private static final int ABOVE = 5;
    private static final int FLAGS = 6;

    private static final int HAS_OPPOSITE = 1;
    private static final int HAS_FURTHER_PARENT = 2;
    private static final int HAS_WHOLE = 4;
    /** Anything that has to be looked up beyond the table. */
    private static final int FARTHER = HAS_FURTHER_PARENT | HAS_WHOLE;

    private final int[] table;
    private final MeaningLinks links;

    /**
     * Makes the forest.
     *
     * @param parents the broader meaning of each, or {@link #NONE}; always a smaller number than its own
     * @param classesUnder the class that the meanings right under each are in, if they exclude each other; otherwise 0
     * @param classesOf the class that each is in itself, or 0
     * @param links all else that holds between meanings
     */
    Meanings(int[] parents, byte[] classesUnder, byte[] classesOf, MeaningLinks links) {
        this.table = new int[parents.length * WIDTH];
        this.links = links;
        for (int meaning = 0; meaning < parents.length; meaning++) {
            place(meaning, parents[meaning]);
            classify(meaning, classesUnder, classesOf);
        }
        for (int meaning = parents.length - 1; meaning >= 0; meaning--) {
            close(meaning);
        }
    }

    private void place(int meaning, int parent) {
        set(meaning, PARENT, parent);
        set(meaning, ABOVE, NONE);
        set(meaning, FLAGS, flags(meaning));
        if (parent != NONE) {
            set(meaning, ABOVE, get(parent, PARENT));
            set(meaning, DEPTH, get(parent, DEPTH) + 1);
        }
    }

    private void classify(int meaning, byte[] classesUnder, byte[] classesOf) {
        int parent = get(meaning, PARENT);
        int own = classesOf[meaning];
        if (own == 0 && parent != NONE) {
            own = classesUnder[parent];
        }
        if (own != 0) {
            set(meaning, CLASS, own);
            set(meaning, BRANCH, meaning);
        } else if (parent != NONE) {
            set(meaning, CLASS, get(parent, CLASS));
            set(meaning, BRANCH, get(parent, BRANCH));
        }
    }

    private int flags(int meaning) {
        return (links.opposites().isEmpty(meaning) ? 0 : HAS_OPPOSITE)
                | (links.furtherParents().isEmpty(meaning) ? 0 : HAS_FURTHER_PARENT)
                | (links.wholes().isEmpty(meaning) ? 0 : HAS_WHOLE);
    }

    private void close(int meaning) {
        set(meaning, END, Math.max(get(meaning, END), meaning + 1));
        int parent = get(meaning, PARENT);
        if (parent != NONE) {
            set(parent, END, Math.max(get(parent, END), get(meaning, END)));
        }
    }

    private int get(int meaning, int what) {
        return table[meaning * WIDTH + what];
    }

    private void set(int meaning, int what, int value) {
        table[meaning * WIDTH + what] = value;
    }

    /** A bit for each opposite of a meaning. */
    long opposites(int meaning) {
        long bits = 0;
        for (int i = links.opposites().from(meaning); i < links.opposites().to(meaning); i++) {
            bits |= Thesaurus.bit(links.opposites().at(i));
        }
        return bits;
    }

    /**
     * The regions that a meaning is in, as bits: two that have none in common are not related. A region is what stands
     * under one meaning some steps below the root; those above are in all regions under them.
     */
    long regions(int meaning) {
        long bits = regionsInTree(meaning) | classRegion(meaning);
        for (Links further : List.of(links.opposites(), links.furtherParents(), links.wholes())) {
            for (int i = further.from(meaning); i < further.to(meaning); i++) {
                bits |= regionsInTree(further.at(i));
            }
        }
        int head = get(meaning, PARENT);
        return links.isAdjective(meaning) && head != NONE ? bits | regions(head) : bits;
    }

    private long regionsInTree(int meaning) {
        int top = meaning;
        int depth = links.isNoun(meaning) ? REGION_DEPTH : 0;
        while (get(top, DEPTH) > depth) {
            top = get(top, PARENT);
        }
        return get(top, DEPTH) < depth ? -1 : Thesaurus.bit(top);
    }

    private long classRegion(int meaning) {
        int number = get(meaning, CLASS);
        return number == 0 ? 0 : Thesaurus.bit(number);
    }

    /**
     * What a second meaning is to a first.
     *
     * @param cost how far the two words are from these meanings
     * @return a rank, as {@link Kinship#rank} gives it
     */
    int compare(int a, int b, int cost) {
        if (a == b) {
            return Kinship.rank(Relation.SAME, cost);
        }
        if (areOpposite(a, b)) {
            return Kinship.rank(Relation.OPPOSITE, cost);
        }
        if (takesIn(b, a)) {
            return Kinship.rank(Relation.BROADER, cost + get(a, DEPTH) - get(b, DEPTH));
        }
        if (takesIn(a, b)) {
            return Kinship.rank(Relation.NARROWER, cost + get(b, DEPTH) - get(a, DEPTH));
        }
        int rank = ((get(a, FLAGS) | get(b, FLAGS)) & FARTHER) == 0 ? UNRELATED : compareFarther(a, b, cost);
        if (rank != UNRELATED) {
            return rank;
        }
        int classOfA = get(a, CLASS);
        if (classOfA != 0 && classOfA == get(b, CLASS) && get(a, BRANCH) != get(b, BRANCH)) {
            return Kinship.rank(Relation.EXCLUSIVE, cost + EXCLUSIVE_STEPS);
        }
        if (areOpposite(head(a), head(b))) {
            return Kinship.rank(Relation.OPPOSITE, cost + INDIRECT_STEPS + get(a, DEPTH) + get(b, DEPTH));
        }
        int steps = stepsBetweenSisters(a, b);
        return steps == NONE ? UNRELATED : Kinship.rank(Relation.SISTER, cost + steps);
    }

    /** The same for a meaning of a derived word, of which only sameness and opposition are believed. */
    int compareDerived(int a, int b, int cost) {
        if (a == b) {
            return Kinship.rank(Relation.SAME, cost);
        }
        return areOpposite(a, b) ? Kinship.rank(Relation.OPPOSITE, cost) : UNRELATED;
    }

    private boolean areOpposite(int a, int b) {
        return (get(a, FLAGS) & get(b, FLAGS) & HAS_OPPOSITE) != 0
                && links.opposites().has(a, b);
    }

    private boolean takesIn(int broader, int narrower) {
        return broader < narrower && narrower < get(broader, END);
    }

    private int compareFarther(int a, int b, int cost) {
        int steps = stepsUp(a, b);
        if (steps != NONE) {
            return Kinship.rank(Relation.BROADER, cost + steps);
        }
        steps = stepsUp(b, a);
        if (steps != NONE) {
            return Kinship.rank(Relation.NARROWER, cost + steps);
        }
        steps = stepsOut(a, b);
        if (steps != NONE) {
            return Kinship.rank(Relation.WHOLE, cost + steps);
        }
        steps = stepsOut(b, a);
        return steps == NONE ? UNRELATED : Kinship.rank(Relation.PART, cost + steps);
    }

    /** The head of an adjective's cluster; any other meaning itself. */
    private int head(int meaning) {
        int parent = get(meaning, PARENT);
        return parent == NONE || !links.isAdjective(meaning) ? meaning : parent;
    }

    /** By way of a second broader meaning: a queen is a ruler, and a woman. */
    private int stepsUp(int narrower, int broader) {
        Links parents = links.furtherParents();
        for (int i = parents.from(narrower); i < parents.to(narrower); i++) {
            int parent = parents.at(i);
            if (parent == broader || takesIn(broader, parent)) {
                return 1 + get(parent, DEPTH) - get(broader, DEPTH);
            }
        }
        return NONE;
    }

    private int stepsOut(int part, int whole) {
        Links wholes = links.wholes();
        int place = part;
        for (int steps = 1; steps <= DEEPEST_PLACE && !wholes.isEmpty(place); steps++) {
            if (wholes.has(place, whole)) {
                return steps;
            }
            place = wholes.at(wholes.from(place));
        }
        return NONE;
    }

    /** Sisters share the broader meaning, or the one above it; but "thing" makes none. */
    private int stepsBetweenSisters(int a, int b) {
        int parentOfA = get(a, PARENT);
        int parentOfB = get(b, PARENT);
        int aboveA = get(a, ABOVE);
        int aboveB = get(b, ABOVE);
        if (parentOfA == parentOfB) {
            return family(parentOfA, 2);
        }
        if (aboveA == parentOfB) {
            return family(aboveA, 3);
        }
        if (parentOfA == aboveB) {
            return family(aboveB, 3);
        }
        return aboveA == aboveB ? family(aboveA, 4) : NONE;
    }

    private int family(int parent, int steps) {
        return parent != NONE && get(parent, END) - parent <= LARGEST_FAMILY ? steps : NONE;
    }
}
