package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What can be told of each token by itself, as bits of one number: its kind, and which lists of words hold it.
 *
 * <p>Clauses are cut and read by a dozen lists. Here each word is looked up once, in one table of all these lists, and
 * the signs of a stretch put together tell what need not be looked for in it.
 */
public final class WordSigns {

    /** A word so common that it carries no meaning. */
    public static final int FUNCTION_WORD = 1;
    /** A number in words, or a part of one. */
    public static final int NUMBER_WORD = 1 << 1;
    /** A verb of what happens once. */
    public static final int ONCE = 1 << 2;
    /** The word "never". */
    public static final int NEVER = 1 << 3;

    static final int NEGATION = 1 << 4;
    static final int LIGHT = 1 << 5;
    static final int MONTH = 1 << 6;
    static final int UNREAL = 1 << 7;
    static final int OPENER = 1 << 8;
    static final int SUBJECT = 1 << 9;
    static final int AND = 1 << 10;
    static final int AUXILIARY = 1 << 11;
    /** The first word of a place's name. */
    static final int PLACE = 1 << 12;

    /** All that the table tells. */
    private static final int LISTED = (1 << 13) - 1;

    /** A word with a capital. */
    public static final int CAPITAL = 1 << 13;
    /** Digits of the length of a year. */
    public static final int YEAR = 1 << 14;
    /** Any other digits. */
    public static final int FIGURE = 1 << 15;

    /** A word, with a capital or without. */
    public static final int WORD = 1 << 16;

    /** A mark between two clauses, which belongs to neither. */
    static final int PARTS = 1 << 17;

    static final int ASKS = 1 << 18;

    private static final int YEAR_DIGITS = 4;
    /** Fraction of the golden ratio, to spread hashes over the table (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Of each listed word its hash, its last bits replaced by its signs: one look at memory tells both. */
    private static final long[] TABLE = table();

    private final Tokens tokens;
    private final int[] signs;

    private WordSigns(Tokens tokens, int[] signs) {
        this.tokens = tokens;
        this.signs = signs;
    }

    /**
     * Looks all words of a text up.
     *
     * @param tokens the tokens of the text
     * @return their signs
     */
    public static WordSigns of(Tokens tokens) {
        int[] signs = new int[tokens.size()];
        for (int token = 0; token < signs.length; token++) {
            signs[token] = listed(tokens.hash(token)) | byForm(tokens, token);
        }
        return new WordSigns(tokens, signs);
    }

    /**
     * The tokens that the signs are of.
     *
     * @return as given
     */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * Tells whether a token has one sign or more of some.
     *
     * @param token index of the token
     * @param some signs of this class, added up
     * @return true if it has any of them
     */
    public boolean has(int token, int some) {
        return (signs[token] & some) != 0;
    }

    /**
     * All signs that stand in a stretch.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @return the signs, added up
     */
    public int within(int first, int end) {
        int all = 0;
        for (int token = first; token < end; token++) {
            all |= signs[token];
        }
        return all;
    }

    private static int byForm(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case WORD -> tokens.isCapitalized(token) ? WORD | CAPITAL : WORD;
            case NUMBER -> tokens.end(token) - tokens.start(token) == YEAR_DIGITS ? YEAR : FIGURE;
            case PUNCTUATION -> ofMark(tokens, token);
            case URL, SYMBOL -> 0;
        };
    }

    private static int ofMark(Tokens tokens, int token) {
        return switch (tokens.first(token)) {
            case ';', ':', '—', '(', ')' -> PARTS;
            case '–' -> tokens.touchesPrevious(token) ? 0 : PARTS;
            case '?' -> ASKS;
            default -> 0;
        };
    }

    private static int listed(long hash) {
        return (int) TABLE[slot(TABLE, hash)] & LISTED;
    }

    /** Where a word stands, or the empty slot where it would. */
    private static int slot(long[] table, long hash) {
        int mask = table.length - 1;
        int slot = (int) ((hash * SPREAD) >>> 32) & mask;
        while (table[slot] != 0 && ((table[slot] ^ hash) & ~LISTED) != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long[] table() {
        Map<Long, Integer> signs = new HashMap<>();
        add(signs, FUNCTION_WORD, list("language/english"));
        add(signs, NUMBER_WORD, list("reason/number-word"));
        add(signs, ONCE, list("reason/once"));
        add(signs, NEVER, LongStream.of(Fold.hash("never")));
        add(signs, NEGATION, list("reason/negation"));
        add(signs, LIGHT, list("reason/light-word"));
        add(signs, MONTH, list("reason/month"));
        add(signs, UNREAL, list("reason/unreal"));
        add(signs, OPENER, list("reason/clause-opener"));
        add(signs, SUBJECT, list("reason/clause-subject"));
        add(signs, AND, LongStream.of(Fold.hash("and"), Fold.hash("or"), Fold.hash("nor")));
        add(signs, AUXILIARY, list("claim/auxiliary"));
        add(signs, AUXILIARY, list("class/be"));
        add(signs, PLACE, Gazetteer.standard().firstWords());
        long[] table = new long[Integer.highestOneBit(signs.size() * 3) * 2];
        signs.forEach((hash, all) -> table[slot(table, hash)] = (hash & ~LISTED) | all);
        return table;
    }

    private static LongStream list(String name) {
        return Lexicons.standard().get(name).terms().stream().map(Term::text).mapToLong(Fold::hash);
    }

    private static void add(Map<Long, Integer> signs, int sign, LongStream words) {
        words.forEach(word -> signs.merge(word, sign, (one, other) -> one | other));
    }
}
