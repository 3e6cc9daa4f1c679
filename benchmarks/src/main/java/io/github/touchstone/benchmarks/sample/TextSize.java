package io.github.touchstone.benchmarks.sample;

/** How long a measured text is. */
public enum TextSize {
    /** About 10 KB: what a host scores while somebody waits. */
    ARTICLE(10_000),
    /** About 1 MB: long enough that what is done once a text no longer counts. */
    BOOK(1_000_000);

    private final int length;

    TextSize(int length) {
        this.length = length;
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
