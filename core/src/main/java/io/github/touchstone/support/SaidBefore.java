package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final Carried carried;
    private final List<ClaimWords> words;
    private final Map<Long, Integer> lastWith = new HashMap<>();

    SaidBefore(Carried carried, List<ClaimWords> words) {
        this.carried = carried;
        this.words = words;
    }

    void add() {
        List<Claim> claims = carried.claims();
        for (int claim = 0; claim < claims.size(); claim++) {
            ClaimWords its = words.get(claim);
            if (its.areTelling() && !carried.isCarried(claim)) {
                Optional<Span> before = before(its);
                if (before.isPresent()) {
                    carried.carry(claim, new Carrier(Rule.SAID_BEFORE, before.get(), ""));
                }
            }
            if (its.areTelling() && carried.isCarried(claim)) {
                remember(its, claim);
            }
        }
    }

    private void remember(ClaimWords its, int claim) {
        its.all().forEach(word -> lastWith.put(word, claim));
    }

    private Optional<Span> before(ClaimWords its) {
        return its.all()
                .mapToInt(word -> lastWith.getOrDefault(word, NONE))
                .filter(claim -> claim != NONE)
                .distinct()
                .filter(claim -> isSame(its, words.get(claim)))
                .mapToObj(claim -> carried.claims().get(claim).span())
                .findFirst();
    }

    private static boolean isSame(ClaimWords a, ClaimWords b) {
        return a.fixed().allMatch(b::has)
                && b.fixed().allMatch(a::has)
                && a.shareIn(b::has) >= SAME
                && b.shareIn(a::has) >= SAME;
    }
}
