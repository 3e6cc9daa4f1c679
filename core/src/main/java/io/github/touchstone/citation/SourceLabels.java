package io.github.touchstone.citation;

import java.util.ArrayList;
import java.util.List;

/** Takes the label of a citation apart: "3; 5-7" names four entries, "Smith 2001; Lee 2003" two. */
final class SourceLabels {

    private static final String PARTED_BY = "; ";
    /** Nobody cites more works than this by one range; "[1-500]" is something else. */
    private static final int LONGEST_RANGE = 100;

    private SourceLabels() {}

    static List<String> of(String label) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= label.length()) {
            int next = label.indexOf(PARTED_BY, start);
            int end = next < 0 ? label.length() : next;
            addPart(label.substring(start, end), parts);
            start = end + PARTED_BY.length();
        }
        return parts;
    }

    private static void addPart(String part, List<String> parts) {
        int dash = part.indexOf('-');
        int first = dash < 0 ? -1 : number(part.substring(0, dash));
        int last = dash < 0 ? -1 : number(part.substring(dash + 1));
        boolean range = first > 0 && last >= first && last - first < LONGEST_RANGE;
        if (!range) {
            parts.add(part);
            return;
        }
        for (int number = first; number <= last; number++) {
            parts.add(Integer.toString(number));
        }
    }

    /** The number of one to four digits that a text is, or -1. */
    private static int number(String text) {
        boolean digits = text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
