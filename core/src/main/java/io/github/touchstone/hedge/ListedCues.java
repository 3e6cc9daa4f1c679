package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the cues that a list alone tells, where their guards allow them. Of overlapping terms the longest counts,
 * whatever its kind. Of equally long ones the guarded one counts: "some 300 men" leaves a number open, "some men" hides
 * who.
 */
final class ListedCues {

    private static final List<HedgeCue.Kind> KINDS = Stream.of(HedgeCue.Kind.values())
            .filter(kind -> kind.szeged().isEmpty())
            .toList();

    private ListedCues() {}

    /** The cues in order; no two overlap. */
    static List<FoundCue> find(Tokens tokens, Matches matches, Predicate<TermMatch> asked) {
        List<TermMatch> guarded = new ArrayList<>();
        List<TermMatch> allowed = new ArrayList<>();
        for (HedgeCue.Kind kind : KINDS) {
            for (TermMatch match : matches.all(kind.rule())) {
                Guard guard = ListedTerm.of(match.term()).guard();
                if (asked.test(match) && guard.allows(match, tokens)) {
                    (guard == Guard.NONE ? allowed : guarded).add(match);
                }
            }
        }
        allowed.addAll(0, guarded);
        return Matches.longestOf(allowed).stream().map(ListedCues::cue).toList();
    }

    private static FoundCue cue(TermMatch match) {
        return new FoundCue(
                match.term(), match.firstToken(), match.endToken(), match.sentence(), kind(match.term()), 1);
    }

    private static HedgeCue.Kind kind(Term term) {
        for (HedgeCue.Kind kind : KINDS) {
            if (kind.rule().equals(term.lexicon())) {
                return kind;
            }
        }
        throw new IllegalArgumentException(term.lexicon() + ": expected a list of hedges");
    }
}
