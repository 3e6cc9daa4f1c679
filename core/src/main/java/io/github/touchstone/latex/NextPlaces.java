package io.github.touchstone.latex;

import java.util.HashMap;
import java.util.Map;

/** Where words next occur, asked at growing offsets: the text is searched once for each of them. */
final class NextPlaces {

    private final String text;
    private final Map<String, Integer> found = new HashMap<>();

    NextPlaces(String text) {
        this.text = text;
    }

    /** Returns the offset after the next occurrence, or -1 if there is none. */
    int endAfter(String sought, int from) {
        int known = found.getOrDefault(sought, -1);
        if (known < from) {
            int next = text.indexOf(sought, from);
            known = next < 0 ? Integer.MAX_VALUE : next;
            found.put(sought, known);
        }
        return known == Integer.MAX_VALUE ? -1 : known + sought.length();
    }
}
