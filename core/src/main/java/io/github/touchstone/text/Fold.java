package io.github.touchstone.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: case, accents, curly apostrophes and invisible characters do not count.
 *
 * <p>"Köstring", its decomposed form and "KOSTRING" fold to the same letters, and so have one hash. Letters of other
 * alphabets that look like Latin ones are read as those.
 */
public final class Fold {

    /** A word's hash begins from this: the offset basis of FNV-1a, 64 bits (Fowler, Noll and Vo). */
    static final long FNV_BASIS = 0xcbf29ce484222325L;
    /** The prime of FNV-1a, 64 bits. */
    static final long FNV_PRIME = 0x100000001b3L;

    /** By which the prime gives 1, modulo 2 to the 64. */
    private static final long FNV_PRIME_INVERSE = 0xce965057aff6957bL;

    /** The Latin letters that English texts hold end here. */
    private static final int LATIN_END = 0x250;
    /** Greek, Cyrillic and all other letters with accents end here; beyond, only case is folded. */
    private static final int TABLE_END = 0x2000;

    /** Wide forms of "!" to "~", which look like the narrow ones. */
    private static final int FULL_WIDTH = 0xff01;

    private static final int FULL_WIDTH_END = 0xff5f;

    private static final char[] LATIN = table(0, LATIN_END);

    private Fold() {}

    /**
     * Folds one code unit.
     *
     * @param c a UTF-16 code unit
     * @return its folded form, or 0 if it does not count
     */
    public static char fold(char c) {
        if (c < LATIN_END) {
            return LATIN[c];
        }
        if (c < TABLE_END) {
            return OtherAlphabets.TABLE[c - LATIN_END];
        }
        if (isIgnored(c)) {
            return 0;
        }
        if (c >= FULL_WIDTH && c < FULL_WIDTH_END) {
            return Character.toLowerCase((char) (c - FULL_WIDTH + '!'));
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    /**
     * Hashes a stretch of text by its folded form, with 64-bit FNV-1a over code units.
     *
     * @param text the text
     * @param start offset of the first code unit
     * @param end offset after the last
     * @return the same number for all spellings of one word
     */
    public static long hash(CharSequence text, int start, int end) {
        return hash(text, start, end, FNV_BASIS);
    }

    /**
     * Goes on with a hash over a stretch of text.
     *
     * @param text the text
     * @param start offset of the first code unit
     * @param end offset after the last
     * @param before the hash of what stands before
     * @return the hash of both
     */
    public static long hash(CharSequence text, int start, int end, long before) {
        long hash = before;
        for (int i = start; i < end; i++) {
            char folded = fold(text.charAt(i));
            if (folded != 0) {
                hash = append(hash, folded);
            }
        }
        return hash;
    }

    /**
     * Goes on with a hash: that of "claim" and "s" is the hash of "claims".
     *
     * @param hash the hash of what stands before
     * @param folded a folded code unit
     * @return the hash of both
     */
    public static long append(long hash, char folded) {
        return (hash ^ folded) * FNV_PRIME;
    }

    /**
     * Takes a hash back by one code unit: that of "claims" without its "s" is the hash of "claim".
     *
     * @param hash what {@link #append} gave
     * @param folded the folded code unit that was appended last
     * @return the hash of what stands before it
     */
    public static long takeBack(long hash, char folded) {
        return (hash * FNV_PRIME_INVERSE) ^ folded;
    }

    /**
     * Hashes one word by its folded form.
     *
     * @param word the word
     * @return what {@link #hash(CharSequence, int, int)} gives for all of it
     */
    public static long hash(String word) {
        return hash(word, 0, word.length());
    }

    /**
     * Folds a whole text.
     *
     * @param text the text
     * @return its folded characters
     */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Combining accents, zero-width characters, direction marks, and the byte order mark. */
    static boolean isIgnored(char c) {
        return isAccent(c)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xfeff
                || c == 0xad;
    }

    /** Combining accents. */
    static boolean isAccent(char c) {
        return c >= 0x300 && c < 0x370;
    }

    /** Made when the first such letter is met: most texts have none, and it takes a tenth of the start-up. */
    private static final class OtherAlphabets {
        private static final char[] TABLE = withLookAlikes(table(LATIN_END, TABLE_END));

        /** A letter that looks like a Latin one is read as that: else "mаy" with a Cyrillic "а" would be no hedge. */
        private static char[] withLookAlikes(char[] table) {
            char[] read = table.clone();
            ShippedFile.read(Fold.class, "look-alikes.tsv")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> read[line.charAt(0) - LATIN_END] = line.charAt(2));
            for (int i = 0; i < table.length; i++) {
                boolean ofTheTable = table[i] >= LATIN_END && table[i] < TABLE_END;
                table[i] = ofTheTable ? read[table[i] - LATIN_END] : table[i];
            }
            return table;
        }
    }

    private static char[] table(int start, int end) {
        char[] table = new char[end - start];
        for (int i = 0; i < table.length; i++) {
            char c = (char) (start + i);
            table[i] = isIgnored(c) ? 0 : Character.toLowerCase(baseLetter(c));
        }
        return table;
    }

    /** The letter without its accents; the letter itself if more than accents would be lost, as in Indic scripts. */
    private static char baseLetter(char c) {
        if (c < 0x80) {
            return c;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 1; i < parts.length(); i++) {
            if (!isIgnored(parts.charAt(i))) {
                return c;
            }
        }
        return parts.charAt(0);
    }
}
