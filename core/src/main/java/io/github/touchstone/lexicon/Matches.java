package io.github.touchstone.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The terms found in a text, by list. */
public final class Matches {

    private final Map<String, List<TermMatch>> byLexicon;

    Matches(Map<String, List<TermMatch>> byLexicon) {
        this.byLexicon = byLexicon;
    }

    /**
     * Every match of a list, also where one overlaps another.
     *
     * @param lexicon the list's name
     * @return the matches in order of their first token; empty if there is none
     */
    public List<TermMatch> all(String lexicon) {
        return byLexicon.getOrDefault(lexicon, List.of());
    }

    /**
     * The matches of several lists, one at a place: of overlapping ones the longest stays, and of equally long ones
     * the earliest.
     *
     * @param lexicons the lists' names
     * @return matches that share no token, in order
     */
    public List<TermMatch> longest(String... lexicons) {
        List<TermMatch> candidates = new ArrayList<>();
        for (String lexicon : lexicons) {
            candidates.addAll(all(lexicon));
        }
        return longestOf(candidates);
    }

    /**
     * Keeps one match at a place: the longest, and of equally long ones the earliest given.
     *
     * @param candidates matches in any order
     * @return those that stay, which share no token, in order
     */
    public static List<TermMatch> longestOf(List<TermMatch> candidates) {
        List<TermMatch> sorted = new ArrayList<>(candidates);
        sorted.sort((a, b) -> a.firstToken() != b.firstToken()
                ? Integer.compare(a.firstToken(), b.firstToken())
                : Integer.compare(b.endToken(), a.endToken()));
        List<TermMatch> kept = new ArrayList<>();
        for (TermMatch match : sorted) {
            TermMatch last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || !last.overlaps(match)) {
                kept.add(match);
            } else if (length(match) > length(last)) {
                kept.set(kept.size() - 1, match);
            }
        }
        return kept;
    }

    private static int length(TermMatch match) {
        return match.endToken() - match.firstToken();
    }
}
