package io.github.touchstone.anchor;

/** The words of a quote and of what stands around it, read once to be compared with many. */
record QuoteWords(Words exact, Words before, Words after) {

    static QuoteWords of(Quote quote) {
        return new QuoteWords(Words.of(quote.exact()), Words.of(quote.prefix()), Words.of(quote.suffix()));
    }

    /**
     * How like the surroundings of two quotes are: twice the words that both have, over all their words (Dice 1945).
     *
     * @return 0 to 1; 1 if neither has any surroundings
     */
    double likeness(QuoteWords other) {
        int all = before.size() + after.size() + other.before.size() + other.after.size();
        int shared = before.shared(other.before) + after.shared(other.after);
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    /** The same number for the same words. */
    long key() {
        long key = exact.size();
        for (int word = 0; word < exact.size(); word++) {
            key = key * 31 + exact.hash(word);
        }
        return key;
    }
}
