package io.github.touchstone.markup;

import java.util.HashMap;
import java.util.Map;

/** Finds the ends of code spans: a run of backticks is closed by the next run of the same length. */
final class CodeSpans {

    private final String text;
    private final Map<Integer, Integer> lastRuns = new HashMap<>();
    private boolean counted;

    CodeSpans(String text) {
        this.text = text;
    }

    /** Returns the offset after the code span that starts here, or {@code start} if none does. */
    int end(int start) {
        if (!counted) {
            countRuns();
            counted = true;
        }
        int open = runEnd(start);
        int length = open - start;
        if (lastRuns.getOrDefault(length, -1) < open) {
            return start;
        }
        int run = text.indexOf('`', open);
        while (runEnd(run) - run != length) {
            run = text.indexOf('`', runEnd(run));
        }
        return run + length;
    }

    int runEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Where the last run of each length stands tells at once that a run is never closed. */
    private void countRuns() {
        int run = text.indexOf('`');
        while (run >= 0) {
            int end = runEnd(run);
            lastRuns.put(end - run, run);
            run = text.indexOf('`', end);
        }
    }
}
