package io.github.touchstone.bibliography;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * A word of an entry as blanks part it from the next, with the marks that stand at it: "(1997),". What it looks like is
 * kept as hashes; it is spelled out only for those who ask.
 */
final class EntryWord {

    private static final char NUMBER = '#';
    private static final String ADDRESS = "@url";

    private final Tokens tokens;
    private final int firstToken;
    private final int endToken;
    /** Index of the first token that is no mark; {@link #endToken} if all are. */
    private final int first;
    /** Index after the last token that is no mark. */
    private final int last;

    private final long wordHash;
    private final long formHash;
    private final long startHash;
    private final long afterHash;
    private final boolean year;
    private final boolean number;
    private final boolean small;
    private final boolean stop;

    /**
     * Reads a word.
     *
     * @param spelled is written over
     */
    EntryWord(Tokens tokens, int firstToken, int endToken, Spelling spelled) {
        this.tokens = tokens;
        this.firstToken = firstToken;
        this.endToken = endToken;
        this.first = afterMarks(tokens, firstToken, endToken);
        this.last = beforeMarks(tokens, first, endToken);
        this.year = findYear();

        spellWord(spelled);
        this.wordHash = spelled.hash(spelled.length());
        this.number = spelled.length() == 1 && spelled.first() == NUMBER;
        this.stop = hasAfter(".") && spelled.length() > 2;

        spellForm(spelled);
        this.formHash = spelled.hash(spelled.length());
        this.startHash = spelled.hash(startLength(spelled.length()));
        this.small = spelled.first() == 'x';

        spellMarks(last, endToken, spelled);
        this.afterHash = spelled.hash(spelled.length());
    }

    private static int afterMarks(Tokens tokens, int from, int end) {
        int token = from;
        while (token < end && isMark(tokens, token)) {
            token++;
        }
        return token;
    }

    private static int beforeMarks(Tokens tokens, int from, int end) {
        int token = end;
        while (token > from && isMark(tokens, token - 1)) {
            token--;
        }
        return token;
    }

    private static boolean isMark(Tokens tokens, int token) {
        Token.Kind kind = tokens.kind(token);
        return kind == Token.Kind.PUNCTUATION || kind == Token.Kind.SYMBOL;
    }

    private boolean findYear() {
        for (int token = first; token < last; token++) {
            if (Years.isYear(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private void spellWord(Spelling to) {
        if (first == endToken) {
            spellMarks(firstToken, endToken, to);
            return;
        }
        to.clear();
        int word = isAddress() ? last : first;
        while (word < last && tokens.kind(word) != Token.Kind.WORD) {
            word++;
        }
        if (word == last) {
            if (isAddress()) {
                to.add(ADDRESS);
            } else {
                to.add(NUMBER);
            }
            return;
        }
        for (int i = tokens.start(word); i < tokens.end(word); i++) {
            char folded = Fold.fold(tokens.charAt(i));
            if (folded != 0) {
                to.add(folded);
            }
        }
    }

    private boolean isAddress() {
        return first < last && tokens.kind(first) == Token.Kind.URL;
    }

    private void spellForm(Spelling to) {
        to.clear();
        if (isAddress()) {
            to.add(ADDRESS);
        } else {
            WordForm.spell(tokens, firstToken, endToken, to);
        }
    }

    private int startLength(int formLength) {
        return Math.min(formLength, first - firstToken + 2);
    }

    private void spellMarks(int from, int end, Spelling to) {
        to.clear();
        for (int token = from; token < end; token++) {
            to.add(WordForm.mark(tokens.first(token)));
        }
    }

    int firstToken() {
        return firstToken;
    }

    int endToken() {
        return endToken;
    }

    /** Its first word, folded; "#" if it has only a number, "@url" for a web address, else its marks. */
    String word() {
        Spelling word = new Spelling();
        spellWord(word);
        return word.toString();
    }

    long wordHash() {
        return wordHash;
    }

    /** What it looks like, see {@link WordForm}. */
    String form() {
        Spelling form = new Spelling();
        spellForm(form);
        return form.toString();
    }

    long formHash() {
        return formHash;
    }

    /** The marks before it, and what its first letters look like. */
    String start() {
        String form = form();
        return form.substring(0, startLength(form.length()));
    }

    long startHash() {
        return startHash;
    }

    /** The marks after its last letter or digit. */
    String after() {
        Spelling after = new Spelling();
        spellMarks(last, endToken, after);
        return after.toString();
    }

    long afterHash() {
        return afterHash;
    }

    /** Tells whether it has marks and nothing else. */
    boolean isMarks() {
        return first == endToken;
    }

    /** How many of some marks stand before its first letter or digit. */
    int before(String marks) {
        return count(firstToken, first, marks);
    }

    /** How many of some marks stand after its last letter or digit. */
    int after(String marks) {
        return count(last, endToken, marks);
    }

    boolean hasBefore(String marks) {
        return before(marks) > 0;
    }

    boolean hasAfter(String marks) {
        return after(marks) > 0;
    }

    private int count(int from, int end, String marks) {
        int count = 0;
        for (int token = from; token < end; token++) {
            count += marks.indexOf(WordForm.mark(tokens.first(token))) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether it holds a year. */
    boolean hasYear() {
        return year;
    }

    /** A year in round brackets: "(1997),". */
    boolean isBracketed() {
        return year && hasBefore("(");
    }

    /** Whether it has a number and no word. */
    boolean isNumber() {
        return number;
    }

    /** Whether it begins with a small letter. */
    boolean isSmall() {
        return small;
    }

    /** Whether a sentence, or a part of the entry, may end here: "war." but not "J." */
    boolean isStop() {
        return stop;
    }
}
