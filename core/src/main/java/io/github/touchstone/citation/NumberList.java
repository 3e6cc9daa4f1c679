package io.github.touchstone.citation;

/**
 * Numbers of sources as a text lists them, "3, 5–7".
 *
 * @param end offset after the last of them
 * @param lowest the lowest number
 * @param highest the highest number
 * @param size how many are written out
 * @param rising whether each is higher than the one before it
 * @param label the numbers in one spelling, "3; 5-7"
 */
record NumberList(int end, int lowest, int highest, int size, boolean rising, String label) {

    /** The same numbers so many code units further on. */
    NumberList movedBy(int codeUnits) {
        return new NumberList(end + codeUnits, lowest, highest, size, rising, label);
    }

    boolean isList() {
        return size > 1;
    }
}
