package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;

/** The verbs, and participles, that give words as somebody's. */
final class ReportingVerbs {

    private static final long COMMON = 1;
    private static final long OTHER = 2;
    private static final long PARTICIPLE = 4;

    /** A bit for each word of the table, in an array that stays in the nearest cache: most words of a text get no further. */
    private static final long[] BITS = new long[256];

    private static final WordTable WORDS = words();

    private ReportingVerbs() {}

    private static WordTable words() {
        WordTable table = new WordTable(1024);
        put(table, PARTICIPLE, "attribution/participle");
        put(table, OTHER, "attribution/verb");
        put(table, COMMON, "class/reporting-verb");
        return table;
    }

    private static void put(WordTable table, long kind, String list) {
        for (Term term : Lexicons.standard().get(list).terms()) {
            long hash = Fold.hash(term.text());
            table.put(hash, kind);
            BITS[bits(hash)] |= 1L << hash;
        }
    }

    private static int bits(long hash) {
        return (int) (hash >>> Integer.SIZE) & (BITS.length - 1);
    }

    /** "said", "lamented". */
    static boolean contains(long hash) {
        return (WORDS.of(hash) & (COMMON | OTHER)) != 0;
    }

    /** "said", but not "lamented": what need not be followed by what is said to be one. */
    static boolean isCommon(long hash) {
        return WORDS.of(hash) == COMMON;
    }

    /** "said", "saying". */
    static boolean containsAnyForm(long hash) {
        return (BITS[bits(hash)] >>> hash & 1) != 0 && WORDS.of(hash) != 0;
    }
}
