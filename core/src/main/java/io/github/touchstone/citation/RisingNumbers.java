package io.github.touchstone.citation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The numbering of a text's sources, found in candidates for its citations: sources are numbered in the order in which
 * they are first cited, so that new numbers rise by one through the text.
 *
 * <p>It is the chain of rising candidates of most weight, where each number left out between two costs a point. The best
 * chain that ends in each number is kept while the candidates are read once (dynamic programming), so time is linear.
 */
final class RisingNumbers {

    /** Where a candidate stands in the numbering. */
    enum Place {
        /** It is part of the chain. */
        LINK(4),
        /** The number that is due. */
        NEXT(2),
        /** Between the last number and the next. */
        BETWEEN(1),
        /** It takes up an old number together with a new one. */
        OLD_AND_NEW(0),
        /** An old number. */
        OLD(-1),
        /** Higher than what the chain has next. */
        BEYOND(-2);

        private final int points;

        Place(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    private static final int NONE = -1;
    private static final int NUMBERS = 1000;
    private static final int MOST_LEFT_OUT = 8;
    /** An excerpt of a text starts with a later number, which costs as much as a clear candidate brings. */
    private static final int EXCERPT_COST = 10;

    private static final int WIDEST_LIST = 40;
    /** Lists reach this far beyond the next number, and a text this far beyond the last link. */
    private static final int SLACK = 3;

    private static final int WIDE_SLACK = 15;

    private final List<NumberCandidate> candidates;
    /** For each number, the weight of the best chain that ends in it, and its last candidate. */
    private final int[] weights = new int[NUMBERS];

    private final int[] lasts = new int[NUMBERS];
    /** For each candidate, the one before it in its chain. */
    private final int[] before;

    private final boolean[] linked;
    private int weight;
    private int clear;
    private int links;
    private int verses;

    RisingNumbers(List<NumberCandidate> candidates) {
        this.candidates = candidates;
        this.before = new int[candidates.size()];
        this.linked = new boolean[candidates.size()];
        Arrays.fill(weights, NONE);
        Arrays.fill(lasts, NONE);
        weights[0] = 0;
        for (int i = 0; i < before.length; i++) {
            extend(i);
        }
        follow(heaviest());
    }

    /** The weight of the chain, 10 for a candidate whose place is clear. */
    int weight() {
        return weight;
    }

    /** How many of the chain stand in a place that is clear. */
    int clear() {
        return clear;
    }

    /** How many candidates the chain has. */
    int links() {
        return links;
    }

    /** How many of the chain stand as the numbers of verses do. */
    int verses() {
        return verses;
    }

    private void extend(int candidate) {
        NumberList numbers = candidates.get(candidate).numbers();
        int own = candidates.get(candidate).weight();
        if (own == 0 || numbers.highest() - numbers.lowest() > WIDEST_LIST) {
            return;
        }
        int best = -EXCERPT_COST;
        int from = NONE;
        for (int left = 0; left <= MOST_LEFT_OUT && left < numbers.lowest(); left++) {
            int number = numbers.lowest() - 1 - left;
            if (weights[number] != NONE && weights[number] - left > best) {
                best = weights[number] - left;
                from = number;
            }
        }
        if (best + own > weights[numbers.highest()]) {
            before[candidate] = from == NONE ? NONE : lasts[from];
            weights[numbers.highest()] = best + own;
            lasts[numbers.highest()] = candidate;
        }
    }

    private int heaviest() {
        int best = 0;
        for (int number = 1; number < NUMBERS; number++) {
            if (weights[number] > weights[best]) {
                best = number;
            }
        }
        weight = weights[best];
        return lasts[best];
    }

    private void follow(int last) {
        for (int i = last; i != NONE; i = before[i]) {
            linked[i] = true;
            links++;
            verses += candidates.get(i).verse() ? 1 : 0;
            clear += candidates.get(i).isClear() ? 1 : 0;
        }
    }

    /** Where each candidate stands. */
    Place[] places() {
        Deque<Integer> ahead = new ArrayDeque<>();
        int last = 0;
        for (int i = 0; i < linked.length; i++) {
            if (linked[i]) {
                ahead.add(candidates.get(i).numbers().lowest());
                last = candidates.get(i).numbers().highest();
            }
        }
        ahead.add(last + SLACK);
        Place[] places = new Place[linked.length];
        int reached = 0;
        for (int i = 0; i < places.length; i++) {
            NumberList numbers = candidates.get(i).numbers();
            if (linked[i]) {
                ahead.remove();
                reached = numbers.highest();
                places[i] = Place.LINK;
            } else {
                places[i] = place(numbers, reached, ahead.element());
            }
        }
        return places;
    }

    private static Place place(NumberList numbers, int reached, int next) {
        if (numbers.highest() <= reached) {
            return Place.OLD;
        }
        if (numbers.highest() > next + (numbers.lowest() > reached + 1 ? WIDE_SLACK : SLACK)
                || numbers.lowest() > next) {
            return Place.BEYOND;
        }
        return numbers.lowest() <= reached
                ? Place.OLD_AND_NEW
                : numbers.lowest() == reached + 1 ? Place.NEXT : Place.BETWEEN;
    }
}
