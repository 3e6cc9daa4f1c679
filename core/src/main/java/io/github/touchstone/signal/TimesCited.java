package io.github.touchstone.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how often each source was cited, so that many citations of one work do not pass for many sources. */
final class TimesCited {

    private final Map<String, Integer> times = new HashMap<>();

    /** Counts a citation of some sources; returns how often the freshest of them was cited before. */
    int before(List<String> its) {
        int least = Integer.MAX_VALUE;
        for (String source : its) {
            least = Math.min(least, times.merge(source, 1, Integer::sum) - 1);
        }
        return least;
    }
}
