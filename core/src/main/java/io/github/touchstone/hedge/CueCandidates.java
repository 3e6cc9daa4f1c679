package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the words that the tagger has to judge. */
public final class CueCandidates {

    private CueCandidates() {}

    /**
     * Goes through the terms that their guards allow, from left to right; at each place the longest is taken, and the
     * search goes on behind it.
     *
     * @param text the text
     * @param matches the terms found in it
     * @return the candidates, in order; no two overlap
     */
    public static List<CueCandidate> find(Segmentation text, Matches matches) {
        return find(text, matches, match -> true);
    }

    static List<CueCandidate> find(Segmentation text, Matches matches, Predicate<TermMatch> asked) {
        List<CueCandidate> found = new ArrayList<>();
        List<TermMatch> terms = matches.all(HedgeCue.Kind.EPISTEMIC.rule()).stream()
                .filter(match ->
                        asked.test(match) && ListedTerm.of(match.term()).guard().allows(match, text.tokens()))
                .toList();
        int at = 0;
        while (at < terms.size()) {
            TermMatch longest = terms.get(at);
            int next = at + 1;
            for (; next < terms.size() && terms.get(next).firstToken() == longest.firstToken(); next++) {
                if (terms.get(next).endToken() > longest.endToken()) {
                    longest = terms.get(next);
                }
            }
            while (next < terms.size() && terms.get(next).firstToken() < longest.endToken()) {
                next++;
            }
            found.add(new CueCandidate(
                    longest.term(),
                    text.sentences().get(longest.sentence()),
                    longest.firstToken(),
                    longest.endToken()));
            at = next;
        }
        return found;
    }
}
