package io.github.touchstone.lexicon;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.SentenceShift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms found in a text, by list. */
public final class Matches {

    private final Map<String, List<TermMatch>> byLexicon;

    Matches(Map<String, List<TermMatch>> byLexicon) {
        this.byLexicon = byLexicon;
    }

    /**
     * Leaves lists out.
     *
     * @param prefix how the names of those that stay begin
     * @return the matches of these alone
     */
    public Matches of(String prefix) {
        Map<String, List<TermMatch>> kept = new HashMap<>(byLexicon);
        kept.keySet().removeIf(name -> !name.startsWith(prefix));
        return new Matches(kept);
    }

    /**
     * The matches of an edited text.
     *
     * @param shift how its sentences have moved
     * @param before the text before
     * @param now the edited text
     * @param window the window that was read anew
     * @param found the matches in it
     * @return those of the lists that this one has
     */
    public Matches edited(
            SentenceShift shift, Segmentation before, Segmentation now, Segmentation window, Matches found) {
        int first = shift.first() - shift.windowFirst();
        int end = shift.endAfter() - shift.windowFirst();
        int inWindow = firstToken(now, shift.first()) - firstToken(window, first);
        int behind = firstToken(now, shift.endAfter()) - firstToken(before, shift.endBefore());
        Map<String, List<TermMatch>> joined = new HashMap<>();
        byLexicon.forEach((name, old) -> {
            List<TermMatch> all = new ArrayList<>();
            addMoved(old, 0, shift.first(), 0, 0, all);
            addMoved(found.all(name), first, end, inWindow, shift.windowFirst(), all);
            addMoved(old, shift.endBefore(), Integer.MAX_VALUE, behind, shift.shift(), all);
            joined.put(name, all);
        });
        return new Matches(joined);
    }

    /** Adds the matches in some sentences. */
    private static void addMoved(
            List<TermMatch> matches, int first, int end, int tokens, int sentences, List<TermMatch> all) {
        for (TermMatch match : matches) {
            if (match.sentence() >= first && match.sentence() < end) {
                all.add(match.movedBy(tokens, sentences));
            }
        }
    }

    /** Of no sentence nothing is moved. */
    private static int firstToken(Segmentation text, int sentence) {
        return sentence < text.sentences().size()
                ? text.sentences().get(sentence).firstToken()
                : 0;
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
