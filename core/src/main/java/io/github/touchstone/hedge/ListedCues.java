package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the cues that a list alone tells, where their guards allow them. Of overlapping terms the longest counts,
 * whatever its kind. Of equally long ones the guarded one counts: "some 300 men" leaves a number open, "some men" hides
 * who.
 */
final class ListedCues {

    private static final Map<String, HedgeCue.Kind> KINDS = Stream.of(HedgeCue.Kind.values())
            .filter(kind -> kind.szeged().isEmpty())
            .collect(Collectors.toMap(HedgeCue.Kind::rule, kind -> kind));

    private ListedCues() {}

    /** The cues in order; no two overlap. */
    static List<FoundCue> find(Tokens tokens, Matches matches) {
        List<TermMatch> guarded = new ArrayList<>();
        List<TermMatch> allowed = new ArrayList<>();
        for (String list : KINDS.keySet()) {
            for (TermMatch match : matches.all(list)) {
                Guard guard = Guard.of(match);
                if (guard.allows(match, tokens)) {
                    (guard == Guard.NONE ? allowed : guarded).add(match);
                }
            }
        }
        allowed.addAll(0, guarded);
        return Matches.longestOf(allowed).stream().map(ListedCues::cue).toList();
    }

    private static FoundCue cue(TermMatch match) {
        HedgeCue.Kind kind = KINDS.getOrDefault(match.term().lexicon(), HedgeCue.Kind.WEASEL);
        return new FoundCue(match.term(), match.firstToken(), match.endToken(), kind, 1);
    }
}
