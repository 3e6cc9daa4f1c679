package io.github.touchstone.benchmarks.sample;

/** How long a measured text is. */
public enum TextSize {
    /** About 1 KB: a comment or a post. */
    POST(1_000, "1 KB"),
    /** About 10 KB: what a host scores while somebody waits. */
    ARTICLE(10_000, "10 KB"),
    /** About 1 MB: long enough that what is done once a text no longer counts. */
    BOOK(1_000_000, "1 MB");

    private final int length;
    private final String title;

    TextSize(int length, String title) {
        this.length = length;
        this.title = title;
    }

    /**
     * How long it is.
     *
     * @return in UTF-16 code units, about
     */
    public int length() {
        return length;
    }

    /**
     * Names the size.
     *
     * @return such as "10 KB"
     */
    public String title() {
        return title;
    }

    /**
     * Makes a text of this size.
     *
     * @return the same text at every call
     */
    public String prose() {
        return Prose.of(length);
    }
}
