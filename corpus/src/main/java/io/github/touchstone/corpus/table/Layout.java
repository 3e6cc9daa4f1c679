package io.github.touchstone.corpus.table;

import java.util.List;

/**
 * How wide each column is. What does not fit gives way in this order: long headings, the bar beside the score, the names
 * of the documents.
 */
record Layout(int name, int scoreBar, List<Integer> signals) {

    static final String GAP = "  ";
    static final int SCORE = 5;
    static final int INTERVAL = 7;
    static final int SIGNAL_BAR = 8;

    private static final int SCORE_BAR = 10;
    private static final int NARROWEST_NAME = 12;
    private static final int COMFORTABLE_NAME = 24;

    static Layout of(int width, List<String> signals, int longestName) {
        List<Integer> wide = signals.stream()
                .map(name -> Math.max(SIGNAL_BAR, name.length()))
                .toList();
        List<Integer> narrow = signals.stream().map(name -> SIGNAL_BAR).toList();
        int comfortable = Math.min(longestName, COMFORTABLE_NAME);
        if (left(width, SCORE_BAR, wide) >= comfortable) {
            return new Layout(Math.min(longestName, left(width, SCORE_BAR, wide)), SCORE_BAR, wide);
        }
        int scoreBar = left(width, SCORE_BAR, narrow) >= comfortable ? SCORE_BAR : 0;
        return new Layout(
                Math.min(longestName, Math.max(NARROWEST_NAME, left(width, scoreBar, narrow))), scoreBar, narrow);
    }

    /** Returns the columns left for the names. */
    private static int left(int width, int scoreBar, List<Integer> signals) {
        int gap = GAP.length();
        int score = SCORE + (scoreBar == 0 ? 0 : 1 + scoreBar) + gap + INTERVAL;
        int bars = signals.stream().mapToInt(signal -> gap + signal).sum();
        return width - gap - gap - score - bars;
    }

    /** Returns the columns from the score on. */
    int afterName() {
        return -left(0, scoreBar, signals) - 2 * GAP.length();
    }
}
