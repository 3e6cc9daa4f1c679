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
         * @param kind what it speaks of
         * @param first its first value
         * @param second its second value; empty if it has one alone
         */
        void feature(long hash, String kind, String first, String second);
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
    private static final String FORM = "f";
    private static final String FORMS = "ff";
    private static final String WORD = "w";
    private static final long FORM_HASH = Fold.hash(FORM);
    private static final long FORMS_HASH = Fold.hash(FORMS);
    private static final long WORD_HASH = Fold.hash(WORD);

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final Sink sink;

    private EntryFeatures(Tokens tokens, int first, int end, Sink sink) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
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
     * @param tokens the tokens of a text
     * @param first index of the line's first
     * @param end index after its last, more than {@code first}
     * @param sink is given each feature
     */
    public static void visit(Tokens tokens, int first, int end, Sink sink) {
        new EntryFeatures(tokens, first, end, sink).visit();
    }

    private void visit() {
        EntryWords words = EntryWords.of(tokens, first, end);
        String before = FRONT;
        long hashBefore = Fold.hash(FRONT);
        int small = 0;
        int numbers = 0;
        for (int index = 0; index < words.size(); index++) {
            EntryWord word = words.get(index);
            long form = Fold.hash(word.form());
            sink.feature(Mix.of(FORM_HASH, form), FORM, word.form(), "");
            sink.feature(Mix.of(Mix.of(FORMS_HASH, hashBefore), form), FORMS, before, word.form());
            say(WORD, WORD_HASH, word.word());
            small += word.form().charAt(0) == 'x' ? 1 : 0;
            numbers += word.isNumber() ? 1 : 0;
            before = word.form();
            hashBefore = form;
        }
        say("end", before);
        say("small", small * TENTHS / words.size());
        say("numbers", Math.min(MOST_NUMBERS, numbers));
        say("length", Math.min(MOST_STEPS, words.size() / WORDS_IN_STEP));
        say("marks", marks(tokens, first, end) * TWENTIETHS / (end - first));
    }

    private void say(String kind, int value) {
        say(kind, String.valueOf(value));
    }

    private void say(String kind, String value) {
        say(kind, Fold.hash(kind), value);
    }

    private void say(String kind, long hash, String value) {
        sink.feature(Mix.of(hash, Fold.hash(value)), kind, value, "");
    }

    /**
     * Names a feature.
     *
     * @param kind what it speaks of
     * @param first its first value
     * @param second its second value; empty if it has one alone
     * @return such as "w press", "ff C. Cx,", "marks 7"
     */
    public static String name(String kind, String first, String second) {
        return second.isEmpty() ? kind + " " + first : kind + " " + first + " " + second;
    }
}
