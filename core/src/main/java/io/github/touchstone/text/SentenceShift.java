package io.github.touchstone.text;

/**
 * How the sentences of a text have moved where a {@link Region} of it was read again.
 *
 * @param windowFirst index of the window's first sentence among those of the text now
 * @param first index of the region's first sentence
 * @param endBefore index after its last, in the earlier state
 * @param endAfter index after its last, now
 */
public record SentenceShift(int windowFirst, int first, int endBefore, int endAfter) {

    /**
     * How much further the sentences behind the region stand.
     *
     * @return less than 0 if there are fewer now
     */
    public int shift() {
        return endAfter - endBefore;
    }

    /**
     * Puts numbers of the sentences together: those of the region from its window, all others from before.
     *
     * @param before a number for each sentence of the earlier state
     * @param window a number for each sentence of the window
     * @return a number for each sentence now
     */
    public double[] join(double[] before, double[] window) {
        double[] joined = new double[before.length + shift()];
        System.arraycopy(before, 0, joined, 0, first);
        System.arraycopy(window, first - windowFirst, joined, first, endAfter - first);
        System.arraycopy(before, endBefore, joined, endAfter, before.length - endBefore);
        return joined;
    }
}
