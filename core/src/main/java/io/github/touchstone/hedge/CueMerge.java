package io.github.touchstone.hedge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the cues of the model and those of the lists together. */
final class CueMerge {

    private static final Comparator<FoundCue> IN_ORDER = Comparator.comparingInt(FoundCue::firstToken)
            .thenComparing(Comparator.comparingInt(FoundCue::endToken).reversed());

    private CueMerge() {}

    /**
     * All cues of the model, and those of the lists that are longer than any of the model's that they overlap. Each list
     * is in order, and no two cues in one of them overlap.
     */
    static List<FoundCue> of(List<FoundCue> typed, List<FoundCue> listed) {
        List<FoundCue> all = new ArrayList<>(typed);
        int first = 0;
        for (FoundCue cue : listed) {
            while (first < typed.size() && typed.get(first).endToken() <= cue.firstToken()) {
                first++;
            }
            if (isLongest(cue, typed, first)) {
                all.add(cue);
            }
        }
        all.sort(IN_ORDER);
        return all;
    }

    private static boolean isLongest(FoundCue cue, List<FoundCue> typed, int first) {
        for (int i = first; i < typed.size() && typed.get(i).firstToken() < cue.endToken(); i++) {
            if (typed.get(i).length() >= cue.length()) {
                return false;
            }
        }
        return true;
    }
}
