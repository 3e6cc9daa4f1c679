package io.github.touchstone.thesaurus;

import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.ShippedFile;

/**
 * What two words are to each other.
 *
 * <p>A word is given by the hash of its folded form, as {@link io.github.touchstone.text.Tokens#hash(int)} and {@link
 * io.github.touchstone.text.Fold#hash(String)} give it; all forms of a word count as the word. Its meanings are those
 * that texts have most, and of all pairs of them the nearest decides.
 */
public final class Thesaurus {

    private static final String FILE = "thesaurus.tsv";

    /** The entry of a word that the table does not have. */
    public static final long UNKNOWN = 0;

    private final WordIndex index;
    private final Meanings meanings;
    /** For each reading, its meanings, the place of each among them in the bits above {@link #PLACE_SHIFT}. */
    private final Links own;
    /** For each reading, the meanings of words derived from it or that it is derived from. */
    private final Links derived;

    /** A bit for each meaning of a reading and each opposite, by its number: most readings have none in common. */
    private final long[] near;

    private final long[] nearDerived;
    /** The regions that a reading's meanings are in: where two have none in common, they are not related. */
    private final long[] regions;

    static final int PLACE_SHIFT = 24;
    static final int MEANING = (1 << PLACE_SHIFT) - 1;

    Thesaurus(WordIndex index, Meanings meanings, Links own, Links derived) {
        this.index = index;
        this.meanings = meanings;
        this.own = own;
        this.derived = derived;
        this.near = new long[own.size()];
        this.nearDerived = new long[own.size()];
        this.regions = new long[own.size()];
        for (int reading = 0; reading < near.length; reading++) {
            sum(reading);
        }
    }

    private void sum(int reading) {
        for (int i = own.from(reading); i < own.to(reading); i++) {
            int meaning = own.at(i) & MEANING;
            near[reading] |= bit(meaning) | meanings.opposites(meaning);
            regions[reading] |= meanings.regions(meaning);
        }
        for (int i = derived.from(reading); i < derived.to(reading); i++) {
            nearDerived[reading] |= bit(derived.at(i) & MEANING);
        }
    }

    /** One of 64 bits, by the lowest six of a number. */
    static long bit(int number) {
        return 1L << number;
    }

    /**
     * The table that ships with the library.
     *
     * @return the same at every call
     */
    public static Thesaurus standard() {
        return Standard.THESAURUS;
    }

    /**
     * Names the state of the table that ships.
     *
     * @return 16 hexadecimal digits; see {@link Fingerprint}
     */
    public static String hash() {
        return new Fingerprint().add(ShippedFile.read(Thesaurus.class, FILE)).toString();
    }

    /**
     * Looks a word up, for {@link #between(long, long)}.
     *
     * @param hash the hash of any of its forms
     * @return its entry, or {@link #UNKNOWN}
     */
    public long entry(long hash) {
        return index.of(hash);
    }

    /**
     * Looks two words up and tells what they are to each other.
     *
     * @param a the hash of a word
     * @param b the hash of another
     * @return what the second is to the first; {@link Kinship#NONE} also if one of them is not known
     */
    public Kinship kinship(long a, long b) {
        return between(index.of(a), index.of(b));
    }

    /**
     * Tells what two words are to each other.
     *
     * @param a the entry of a word
     * @param b the entry of another
     * @return what the second is to the first; {@link Kinship#NONE} also if one of them is not known
     */
    public Kinship between(long a, long b) {
        int best = Integer.MAX_VALUE;
        for (long restA = a; restA != 0; restA >>>= WordIndex.BITS) {
            int readingA = (int) restA & WordIndex.MASK;
            for (long restB = b; restB != 0; restB >>>= WordIndex.BITS) {
                int readingB = (int) restB & WordIndex.MASK;
                if ((regions[readingA] & regions[readingB]) != 0) {
                    best = Math.min(best, nearest(readingA, readingB));
                }
                if ((near[readingA] & nearDerived[readingB]) != 0) {
                    best = Math.min(best, nearestDerived(readingA, readingB));
                }
                if ((near[readingB] & nearDerived[readingA]) != 0) {
                    best = Math.min(best, nearestDerived(readingB, readingA));
                }
            }
        }
        return Kinship.ofRank(best);
    }

    private int nearest(int readingA, int readingB) {
        int best = Integer.MAX_VALUE;
        for (int i = own.from(readingA); i < own.to(readingA); i++) {
            int a = own.at(i);
            for (int j = own.from(readingB); j < own.to(readingB); j++) {
                int b = own.at(j);
                best = Math.min(best, meanings.compare(a & MEANING, b & MEANING, cost(a, b)));
            }
        }
        return best;
    }

    private int nearestDerived(int reading, int other) {
        int best = Integer.MAX_VALUE;
        for (int i = derived.from(other); i < derived.to(other); i++) {
            int b = derived.at(i);
            for (int j = own.from(reading); j < own.to(reading); j++) {
                int a = own.at(j);
                best = Math.min(best, meanings.compareDerived(a & MEANING, b & MEANING, cost(a, b)));
            }
        }
        return best;
    }

    private static int cost(int a, int b) {
        return (a >>> PLACE_SHIFT) + (b >>> PLACE_SHIFT);
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final Thesaurus THESAURUS = new ThesaurusReader(FILE, ShippedFile.read(Thesaurus.class, FILE)).read();
    }
}
