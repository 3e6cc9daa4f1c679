package io.github.touchstone.bibliography;

import io.github.touchstone.model.Mix;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * Visits what a line has that tells an entry from prose: the forms of its words alone and by pairs, the words, how many
 * of them are small, and how thick the marks and numbers stand. A feature may be visited more than once and counts once.
 */
public final class EntryFeatures {

    /** Takes the features of a line one after the other. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a feature.
         *
         * @param hash the hash of its name, see {@link Mix#of(String)}
         * @param features tells its name, by {@link EntryFeatures#name()}, until the next one comes
         */
        void feature(long hash, EntryFeatures features);
    }

    /** A line of fewer tokens says too little. */
    private static final int SHORTEST = 4;
    /** Of 5,867 entries none has more. */
    private static final int LONGEST = 180;
    /** Of the tokens of an entry, this many in a hundred are no words; only four entries in a thousand have fewer. */
    private static final int FEWEST_MARKS = 18;
    /** A line of more tokens than this is hardly ever an entry unless more of them are no words. */
    private static final int LONG = 100;

    private static final int FEWEST_MARKS_IF_LONG = 25;

    private static final int TENTHS = 10;
    private static final int TWENTIETHS = 20;
    private static final int WORDS_IN_STEP = 5;
    private static final int MOST_STEPS = 12;
    private static final int MOST_NUMBERS = 6;
    private static final String FRONT = "<";

    /** What a feature speaks of. */
    private enum Kind {
        FORM("f"),
        FORMS("ff"),
        WORD("w"),
        END("end"),
        SMALL("small"),
        NUMBERS("numbers"),
        LENGTH("length"),
        MARKS("marks");

        private final String label;
        private final long hash;

        Kind(String label) {
            this.label = label;
            this.hash = Fold.hash(label);
        }
    }

    private final EntryWords words;
    private final Sink sink;
    private Kind kind = Kind.FORM;
    /** Index of the word that the feature speaks of, or what it counts. */
    private int value;

    private EntryFeatures(EntryWords words, Sink sink) {
        this.words = words;
        this.sink = sink;
    }

    /**
     * Tells in few steps whether a line can be an entry at all; no feature of any other need be visited.
     *
     * @param tokens the tokens of a text
     * @param first index of the line's first
     * @param end index after its last
     * @return false for most lines of prose
     */
    public static boolean mayBeEntry(Tokens tokens, int first, int end) {
        int size = end - first;
        if (size < SHORTEST || size > LONGEST) {
            return false;
        }
        int needed = size * (size > LONG ? FEWEST_MARKS_IF_LONG : FEWEST_MARKS);
        return marks(tokens, first, end) * 100 >= needed;
    }

    private static int marks(Tokens tokens, int first, int end) {
        int marks = 0;
        for (int token = first; token < end; token++) {
            marks += tokens.kind(token) == Token.Kind.WORD ? 0 : 1;
        }
        return marks;
    }

    /**
     * Visits a line.
     *
     * @param words the words of the line, one at least
     * @param sink is given each feature
     */
    public static void visit(EntryWords words, Sink sink) {
        new EntryFeatures(words, sink).visit();
    }

    private void visit() {
        long before = Fold.hash(FRONT);
        int small = 0;
        int numbers = 0;
        int size = words.size();
        for (int index = 0; index < size; index++) {
            EntryWord word = words.get(index);
            long form = word.formHash();
            say(Kind.FORM, index, Mix.of(Kind.FORM.hash, form));
            say(Kind.FORMS, index, Mix.of(Mix.of(Kind.FORMS.hash, before), form));
            say(Kind.WORD, index, Mix.of(Kind.WORD.hash, word.wordHash()));
            small += word.isSmall() ? 1 : 0;
            numbers += word.isNumber() ? 1 : 0;
            before = form;
        }
        say(Kind.END, size - 1, Mix.of(Kind.END.hash, before));
        count(Kind.SMALL, small * TENTHS / size);
        count(Kind.NUMBERS, Math.min(MOST_NUMBERS, numbers));
        count(Kind.LENGTH, Math.min(MOST_STEPS, size / WORDS_IN_STEP));
        int first = words.firstToken(0);
        int end = words.endToken(size - 1);
        count(Kind.MARKS, marks(words.tokens(), first, end) * TWENTIETHS / (end - first));
    }

    private void count(Kind counted, int number) {
        say(counted, number, Mix.of(counted.hash, Fold.hash(String.valueOf(number))));
    }

    private void say(Kind what, int of, long hash) {
        kind = what;
        value = of;
        sink.feature(hash, this);
    }

    /**
     * The name of the feature that the sink was given last.
     *
     * @return such as "w press", "ff C. Cx,", "marks 7"
     */
    public String name() {
        return kind.label + " " + values();
    }

    private String values() {
        return switch (kind) {
            case FORM, END -> words.get(value).form();
            case FORMS ->
                (value == 0 ? FRONT : words.get(value - 1).form()) + " "
                        + words.get(value).form();
            case WORD -> words.get(value).word();
            case SMALL, NUMBERS, LENGTH, MARKS -> String.valueOf(value);
        };
    }
}
