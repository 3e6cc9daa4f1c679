package io.github.touchstone.bibliography;

import io.github.touchstone.text.Fold;

/** What is known of each word of an entry. A place before the entry has the value "&lt;", one behind it "&gt;". */
final class EntryTraits {

    private static final String FRONT = "<";
    private static final String BACK = ">";
    private static final long FRONT_HASH = Fold.hash(FRONT);
    private static final long BACK_HASH = Fold.hash(BACK);

    private static final String OPENING = "“‘\"'";
    private static final String CLOSING = "”\"'“‘";
    private static final int MOST_YEARS = 2;
    private static final int MOST_STOPS = 3;
    /** The first words are told apart one by one, the others by eighths of the entry. */
    private static final int FIRST_WORDS = 4;

    private static final int EIGHTHS = 8;

    private final EntryWords words;
    private final int size;
    private final String style;
    private final String[][] values;
    private final long[][] hashes;

    private boolean inQuotation;
    private boolean afterQuotation;
    private int brackets;
    private int years;
    private int stops;

    @SuppressWarnings("EnumOrdinal")
    EntryTraits(EntryWords words) {
        this.words = words;
        this.size = words.size();
        this.style = style();
        this.values = new String[Trait.values().length][size];
        this.hashes = new long[values.length][size];
        for (int word = 0; word < size; word++) {
            read(word);
        }
        for (int trait = 0; trait < values.length; trait++) {
            for (int word = 0; word < size; word++) {
                hashes[trait][word] = Fold.hash(values[trait][word]);
            }
        }
    }

    @SuppressWarnings("EnumOrdinal")
    String value(Trait trait, int word) {
        if (word < 0) {
            return FRONT;
        }
        return word < size ? values[trait.ordinal()][word] : BACK;
    }

    @SuppressWarnings("EnumOrdinal")
    long hash(Trait trait, int word) {
        if (word < 0) {
            return FRONT_HASH;
        }
        return word < size ? hashes[trait.ordinal()][word] : BACK_HASH;
    }

    private String style() {
        boolean quotes = false;
        int firstYear = -1;
        for (int word = 0; word < size; word++) {
            quotes |= hasAny(words.get(word).before(), "“‘\"");
            firstYear = firstYear < 0 && words.get(word).year() ? word : firstYear;
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
        set(Trait.WORD, index, word.word());
        set(Trait.FORM, index, word.form());
        int shown = Math.min(word.form().length(), word.before().length() + 2);
        set(Trait.START, index, word.form().substring(0, shown));
        set(Trait.AFTER, index, word.after());
        set(Trait.QUOTED, index, quoted(word));
        set(Trait.PLACE, index, place(index));
        set(Trait.STYLE, index, style);
        set(Trait.YEARS, index, String.valueOf(Math.min(MOST_YEARS, years)));
        set(Trait.STOPS, index, String.valueOf(Math.min(MOST_STOPS, stops)));
        years += word.year() ? 1 : 0;
        stops += word.isStop() ? 1 : 0;
    }

    @SuppressWarnings("EnumOrdinal")
    private void set(Trait trait, int word, String value) {
        values[trait.ordinal()][word] = value;
    }

    private String quoted(EntryWord word) {
        boolean opens = hasAny(word.before(), OPENING);
        String where = inQuotation ? "in" : opens ? "opens" : afterQuotation ? "after" : "none";
        inQuotation |= opens;
        if (inQuotation && hasAny(word.after(), CLOSING)) {
            inQuotation = false;
            afterQuotation = true;
        }
        brackets += count(word.before(), "([");
        String value = brackets > 0 ? where + "-bracket" : where;
        brackets = Math.max(0, brackets - count(word.after(), ")]"));
        return value;
    }

    private String place(int word) {
        if (word == size - 1) {
            return "last";
        }
        return word < FIRST_WORDS ? String.valueOf(word) : word * EIGHTHS / size + "/" + EIGHTHS;
    }

    private static boolean hasAny(String marks, String wanted) {
        return count(marks, wanted) > 0;
    }

    private static int count(String marks, String wanted) {
        int count = 0;
        for (int i = 0; i < marks.length(); i++) {
            count += wanted.indexOf(marks.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }
}
