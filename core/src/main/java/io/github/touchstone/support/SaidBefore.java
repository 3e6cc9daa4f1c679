package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.lexicon.Numbering;
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
    private static final int HASH_END = (1 << 14) - 1;

    private final List<ClaimWords> words;
    /** The place of each word of each claim, by the end of the word's hash; a rarer word may share it with another. */
    private final List<int[]> placesOf;

    private final int places;

    SaidBefore(List<ClaimWords> words) {
        this.words = words;
        Numbering numbers = new Numbering();
        this.placesOf = words.stream().map(its -> places(its, numbers)).toList();
        this.places = numbers.size();
    }

    private static int[] places(ClaimWords words, Numbering numbers) {
        int[] places = new int[words.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = numbers.add(end(words.word(i)));
        }
        return places;
    }

    private static int end(long hash) {
        return (int) (hash ^ (hash >>> 32)) & HASH_END;
    }

    void add(Carried carried) {
        List<Claim> claims = carried.claims();
        int[] lastWith = new int[places];
        Arrays.fill(lastWith, NONE);
        for (int claim = 0; claim < claims.size(); claim++) {
            if (!words.get(claim).areTelling()) {
                continue;
            }
            int before = carried.isCarried(claim) ? NONE : before(claim, lastWith);
            if (before != NONE) {
                carried.carry(
                        claim, new Carrier(Rule.SAID_BEFORE, claims.get(before).span(), ""));
            }
            if (carried.isCarried(claim)) {
                remember(claim, lastWith);
            }
        }
    }

    private void remember(int claim, int[] lastWith) {
        for (int place : placesOf.get(claim)) {
            lastWith[place] = claim;
        }
    }

    /** The last carried claim that says the same. */
    private int before(int claim, int[] lastWith) {
        int tried = NONE;
        for (int place : placesOf.get(claim)) {
            int candidate = lastWith[place];
            if (candidate != tried && candidate != NONE && isSame(words.get(claim), words.get(candidate))) {
                return candidate;
            }
            tried = candidate;
        }
        return NONE;
    }

    private static boolean isSame(ClaimWords a, ClaimWords b) {
        return a.isFixedIn(b::has) && b.isFixedIn(a::has) && a.shareIn(b::has) >= SAME && b.shareIn(a::has) >= SAME;
    }
}
