package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import java.util.Arrays;
import java.util.List;

/**
 * Claims that the text made and carried before: a claim needs its source once.
 *
 * <p>Two claims are the same if each has all names, numbers and denials of the other, and {@value #SAME} of the other's
 * content words. A claim is compared only with the last carried ones that have a word of it, so that the work does not
 * grow with the number of claims.
 */
final class SaidBefore {

    private static final double SAME = 0.8;
    private static final int NONE = -1;
    private static final int SLOTS = 1 << 14;

    private final Carried carried;
    private final List<ClaimWords> words;
    /** The last carried claim with a word, by the end of the word's hash; a rarer word may lose its place to another. */
    private final int[] lastWith = new int[SLOTS];

    SaidBefore(Carried carried, List<ClaimWords> words) {
        this.carried = carried;
        this.words = words;
        Arrays.fill(lastWith, NONE);
    }

    void add() {
        List<Claim> claims = carried.claims();
        for (int claim = 0; claim < claims.size(); claim++) {
            ClaimWords its = words.get(claim);
            if (!its.areTelling()) {
                continue;
            }
            int before = carried.isCarried(claim) ? NONE : before(its);
            if (before != NONE) {
                carried.carry(
                        claim, new Carrier(Rule.SAID_BEFORE, claims.get(before).span(), ""));
            }
            if (carried.isCarried(claim)) {
                remember(its, claim);
            }
        }
    }

    private void remember(ClaimWords its, int claim) {
        for (int i = 0; i < its.size(); i++) {
            lastWith[slot(its.word(i))] = claim;
        }
    }

    private int before(ClaimWords its) {
        int tried = NONE;
        for (int i = 0; i < its.size(); i++) {
            int candidate = lastWith[slot(its.word(i))];
            if (candidate != tried && candidate != NONE && isSame(its, words.get(candidate))) {
                return candidate;
            }
            tried = candidate;
        }
        return NONE;
    }

    private static int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & SLOTS - 1;
    }

    private static boolean isSame(ClaimWords a, ClaimWords b) {
        return a.isFixedIn(b::has) && b.isFixedIn(a::has) && a.shareIn(b::has) >= SAME && b.shareIn(a::has) >= SAME;
    }
}
