package io.github.touchstone.markup;

/** Where a string next occurs, asked at growing offsets: the text is searched once in all, not once per question. */
final class NextIndex {

    private final String text;
    private final String sought;
    private int found = -1;

    NextIndex(String text, String sought) {
        this.text = text;
        this.sought = sought;
    }

    /** Returns the offset after the next occurrence at or after {@code from}, or {@code none} if there is none. */
    int endAfter(int from, int none) {
        if (found < from) {
            int next = text.indexOf(sought, from);
            found = next < 0 ? Integer.MAX_VALUE : next;
        }
        return found == Integer.MAX_VALUE ? none : found + sought.length();
    }
}
