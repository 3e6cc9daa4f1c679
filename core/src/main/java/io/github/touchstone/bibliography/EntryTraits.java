package io.github.touchstone.bibliography;

import io.github.touchstone.text.Fold;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What is known of each word of an entry. A place before the entry has the value "&lt;", one behind it "&gt;". */
final class EntryTraits {

    private static final String FRONT = "<";
    private static final String BACK = ">";

    private static final String OPENING = "“‘\"'";
    private static final String CLOSING = "”\"'“‘";
    private static final int MOST_YEARS = 2;
    private static final int MOST_STOPS = 3;
    /** The first words are told apart one by one, the others by eighths of the entry. */
    private static final int FIRST_WORDS = 4;

    private static final int EIGHTHS = 8;

    /** The values that do not depend on how a word is spelled, by their hash. */
    private static final Map<Long, String> NAMES = new HashMap<>();

    private static final long[] QUOTED =
            hashes("none", "none-bracket", "opens", "opens-bracket", "in", "in-bracket", "after", "after-bracket");
    private static final long[] COUNTS = hashes("0", "1", "2", "3");
    private static final long[] PARTS = hashes("0/8", "1/8", "2/8", "3/8", "4/8", "5/8", "6/8", "7/8");
    private static final long LAST = hashes("last")[0];

    private final EntryWords words;
    private final int size;
    private final String style;
    /** For each trait, the hash before the entry, of each word, and behind the entry. */
    private final long[][] hashes;

    private boolean inQuotation;
    private boolean afterQuotation;
    private int brackets;
    private int years;
    private int stops;

    EntryTraits(EntryWords words) {
        this.words = words;
        this.size = words.size();
        this.style = style();
        this.hashes = new long[Trait.values().length][size + 2];
        for (long[] trait : hashes) {
            trait[0] = Fold.hash(FRONT);
            trait[size + 1] = Fold.hash(BACK);
        }
        Arrays.fill(of(Trait.STYLE), 1, size + 1, Fold.hash(style));
        for (int word = 0; word < size; word++) {
            read(word);
        }
    }

    private static long[] hashes(String... values) {
        Stream.of(values).forEach(value -> NAMES.put(Fold.hash(value), value));
        return Stream.of(values).mapToLong(Fold::hash).toArray();
    }

    @SuppressWarnings("EnumOrdinal")
    private long[] of(Trait trait) {
        return hashes[trait.ordinal()];
    }

    /** A value of a word of the entry, or of the place right before it or behind it. */
    long hash(Trait trait, int word) {
        return of(trait)[word + 1];
    }

    /** The value that has such a hash. */
    String value(Trait trait, int word) {
        if (word < 0) {
            return FRONT;
        }
        if (word == size) {
            return BACK;
        }
        return switch (trait) {
            case WORD -> words.get(word).word();
            case FORM -> words.get(word).form();
            case START -> words.get(word).start();
            case AFTER -> words.get(word).after();
            case STYLE -> style;
            case QUOTED, PLACE, YEARS, STOPS -> NAMES.getOrDefault(hash(trait, word), "");
        };
    }

    private String style() {
        boolean quotes = false;
        int firstYear = -1;
        for (int word = 0; word < size; word++) {
            quotes |= words.get(word).hasBefore("“‘\"");
            firstYear = firstYear < 0 && words.get(word).hasYear() ? word : firstYear;
        }
        String quoting = quotes ? "quotes" : "plain";
        if (firstYear < 0) {
            return quoting;
        }
        return quoting
                + (firstYear * 2 < size ? "-early" : "-late")
                + (words.get(firstYear).isBracketed() ? "-bracket" : "");
    }

    private void read(int index) {
        EntryWord word = words.get(index);
        set(Trait.WORD, index, word.wordHash());
        set(Trait.FORM, index, word.formHash());
        set(Trait.START, index, word.startHash());
        set(Trait.AFTER, index, word.afterHash());
        set(Trait.QUOTED, index, QUOTED[quoted(word)]);
        set(Trait.PLACE, index, place(index));
        set(Trait.YEARS, index, COUNTS[Math.min(MOST_YEARS, years)]);
        set(Trait.STOPS, index, COUNTS[Math.min(MOST_STOPS, stops)]);
        years += word.hasYear() ? 1 : 0;
        stops += word.isStop() ? 1 : 0;
    }

    private void set(Trait trait, int word, long hash) {
        of(trait)[word + 1] = hash;
    }

    /** Which of {@link #QUOTED} holds for the word that comes next. */
    private int quoted(EntryWord word) {
        boolean opens = word.hasBefore(OPENING);
        int where = inQuotation ? 4 : opens ? 2 : afterQuotation ? 6 : 0;
        inQuotation |= opens;
        if (inQuotation && word.hasAfter(CLOSING)) {
            inQuotation = false;
            afterQuotation = true;
        }
        brackets += word.before("([");
        int quoted = brackets > 0 ? where + 1 : where;
        brackets = Math.max(0, brackets - word.after(")]"));
        return quoted;
    }

    private long place(int word) {
        if (word == size - 1) {
            return LAST;
        }
        return word < FIRST_WORDS ? COUNTS[word] : PARTS[word * EIGHTHS / size];
    }
}
