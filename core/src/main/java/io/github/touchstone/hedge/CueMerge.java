package io.github.touchstone.hedge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Puts the cues of the model and those of the lists together. Where two overlap, a term of a list that is no longer than
 * the model's cue gives way. A longer one stays, and the cue in it goes, but for one in a weasel: "it is believed that"
 * hides who believes, and "believed" still says that it is a belief.
 */
final class CueMerge {

    private static final Comparator<FoundCue> IN_ORDER = Comparator.comparingInt(FoundCue::firstToken)
            .thenComparing(Comparator.comparingInt(FoundCue::endToken).reversed());

    private CueMerge() {}

    /** Each list is in order, and no two cues in one of them overlap. */
    static List<FoundCue> of(List<FoundCue> typed, List<FoundCue> listed) {
        List<FoundCue> longer = without(listed, typed, (list, model) -> list.length() <= model.length());
        List<FoundCue> all =
                new ArrayList<>(without(typed, longer, (model, list) -> list.kind() != HedgeCue.Kind.WEASEL));
        all.addAll(longer);
        all.sort(IN_ORDER);
        return all;
    }

    /** Leaves out each cue that overlaps another before which it gives way. */
    private static List<FoundCue> without(
            List<FoundCue> cues, List<FoundCue> others, BiPredicate<FoundCue, FoundCue> givesWay) {
        List<FoundCue> kept = new ArrayList<>();
        int first = 0;
        for (FoundCue cue : cues) {
            while (first < others.size() && others.get(first).endToken() <= cue.firstToken()) {
                first++;
            }
            boolean stays = true;
            for (int i = first; i < others.size() && others.get(i).firstToken() < cue.endToken(); i++) {
                stays &= !givesWay.test(cue, others.get(i));
            }
            if (stays) {
                kept.add(cue);
            }
        }
        return kept;
    }
}
