package io.github.touchstone.corpus.table;

/** A bar made of block characters, which show eighths of a column (Unicode, Block Elements). */
final class Bar {

    private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
    private static final String TRACK = "·";

    private Bar() {}

    /** Returns the filled part; its remainder is {@link #track}. */
    static String filled(double share, int width) {
        int eighths = eighths(share, width);
        String rest = eighths % 8 == 0 ? "" : String.valueOf(EIGHTHS.charAt(eighths % 8 - 1));
        return "█".repeat(eighths / 8) + rest;
    }

    static String track(double share, int width) {
        return TRACK.repeat(width - (eighths(share, width) + 7) / 8);
    }

    private static int eighths(double share, int width) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * width * 8);
    }
}
