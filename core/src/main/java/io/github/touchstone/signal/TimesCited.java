package io.github.touchstone.signal;

import io.github.touchstone.citation.Citation;
import java.util.HashMap;
import java.util.Map;

/** Counts how often each source was cited, so that many citations of one work do not pass for many sources. */
final class TimesCited {

    private final Map<String, Integer> times = new HashMap<>();

    /** Counts a citation; returns how often the freshest of its sources was cited before. */
    int before(Citation citation) {
        int least = Integer.MAX_VALUE;
        for (String source : citation.sources()) {
            least = Math.min(least, times.merge(source, 1, Integer::sum) - 1);
        }
        return least;
    }
}
