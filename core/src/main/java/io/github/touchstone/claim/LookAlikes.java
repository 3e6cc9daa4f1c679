package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Words in which a listed term does not mean what it is listed for: a rose garden is no trend. */
final class LookAlikes {

    /** The tokens that are part of a look-alike, by the list whose terms it resembles. */
    private final Map<String, BitSet> tokensOf = new HashMap<>();

    LookAlikes(Matches matches) {
        for (TermMatch match : matches.all("claim/look-alike")) {
            String lists = match.term().column("list");
            int from = 0;
            while (from < lists.length()) {
                int space = lists.indexOf(' ', from);
                int end = space < 0 ? lists.length() : space;
                tokensOf.computeIfAbsent(lists.substring(from, end), list -> new BitSet())
                        .set(match.firstToken(), match.endToken());
                from = end + 1;
            }
        }
    }

    /** Whether one of the tokens from one to another is part of a look-alike of a list's terms. */
    boolean cover(String list, int first, int end) {
        BitSet tokens = tokensOf.get(list);
        int next = tokens == null ? -1 : tokens.nextSetBit(first);
        return next >= 0 && next < end;
    }
}
