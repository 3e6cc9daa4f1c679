package io.github.touchstone.text;

/** Finds token boundaries in one pass over the characters, by a table of character classes. */
final class Tokenizer {

    private static final byte SPACE = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte APOSTROPHE = 3;
    private static final byte PUNCTUATION = 4;
    private static final byte SYMBOL = 5;
    private static final byte IGNORED = 6;

    private static final int TABLE_SIZE = 0x3000;
    private static final byte[] TABLE = classTable();

    private static final String[] URL_SCHEMES = {"http://", "https://", "ftp://", "www."};

    /** Of a letter that words are mostly made of its folded form, and 0 of anything else. */
    private static final char[] PLAIN = plainLetters();

    private final String text;
    /** The same characters as an array: most are looked at once, and a string tells for each how it keeps them. */
    private final char[] chars;

    private final Tokens.Builder tokens;
    private int position;

    Tokenizer(String text, Tokens.Builder tokens) {
        this.text = text;
        this.chars = text.toCharArray();
        this.tokens = tokens;
    }

    void run() {
        while (position < chars.length) {
            switch (classAt(position)) {
                case SPACE, IGNORED -> position++;
                case LETTER -> word();
                case DIGIT -> number();
                case APOSTROPHE, PUNCTUATION -> mark(Token.Kind.PUNCTUATION, 1);
                default -> symbol();
            }
        }
    }

    private void word() {
        if (!plainWord()) {
            anyWord();
        }
    }

    /** A word of plain letters, which most are, is found and hashed in one go; false if there may be more to it. */
    private boolean plainWord() {
        int i = position;
        long hash = Fold.FNV_BASIS;
        char folded = plain(i);
        while (folded != 0) {
            hash = Fold.append(hash, folded);
            folded = plain(++i);
        }
        if (i == position || (i < chars.length && !isPlainEnd(chars[i]))) {
            return false;
        }
        tokens.add(position, i, Token.Kind.WORD, chars[position] <= 'Z', hash);
        position = i;
        return true;
    }

    private char plain(int i) {
        return i < chars.length && chars[i] < PLAIN.length ? PLAIN[chars[i]] : 0;
    }

    /** What neither goes on with the word nor makes it an address, as ":" and "." may. */
    private static boolean isPlainEnd(char c) {
        return c == ' ' || c == ',' || c == '\n' || c == ';' || c == ')' || c == '-';
    }

    private void anyWord() {
        int start = position;
        if (startsUrl()) {
            url();
            return;
        }
        int end = wordEnd(start);
        add(start, end, Token.Kind.WORD);
        if (isPossessive(end)) {
            add(end, end + 2, Token.Kind.WORD);
        }
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < chars.length) {
            byte c = classAt(i);
            boolean inside = c == LETTER || c == DIGIT || c == IGNORED;
            if (!inside && !(c == APOSTROPHE && joinsLetters(i) && !isPossessive(i))) {
                break;
            }
            i += c == LETTER ? Character.charCount(text.codePointAt(i)) : 1;
        }
        return visibleEnd(start, i);
    }

    /** Leaves out invisible characters at the end of a word; accents belong to it. */
    private int visibleEnd(int start, int end) {
        int visible = end;
        while (visible > start && classAt(visible - 1) == IGNORED && !Fold.isAccent(text.charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }

    private boolean joinsLetters(int apostrophe) {
        return apostrophe + 1 < text.length() && classAt(apostrophe + 1) == LETTER;
    }

    private boolean isPossessive(int i) {
        if (i + 1 >= text.length() || classAt(i) != APOSTROPHE || (text.charAt(i + 1) | 0x20) != 's') {
            return false;
        }
        return i + 2 >= text.length() || (classAt(i + 2) != LETTER && classAt(i + 2) != DIGIT);
    }

    private boolean startsUrl() {
        char c = text.charAt(position);
        if (c != 'h' && c != 'w' && c != 'f' && c != 'H' && c != 'W') {
            return false;
        }
        for (String scheme : URL_SCHEMES) {
            if (text.regionMatches(true, position, scheme, 0, scheme.length())) {
                return true;
            }
        }
        return false;
    }

    private void url() {
        int start = position;
        int end = start;
        while (end < text.length() && !endsUrl(end)) {
            end++;
        }
        while (end > start && ".,;:!?)]'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        add(start, end, Token.Kind.URL);
    }

    private boolean endsUrl(int i) {
        byte c = classAt(i);
        return c == SPACE || c == IGNORED || "<>\"“”|{}".indexOf(text.charAt(i)) >= 0;
    }

    private void number() {
        int start = position;
        int i = start;
        while (i < chars.length) {
            byte c = classAt(i);
            boolean inside = c == DIGIT || c == LETTER || c == IGNORED;
            if (!inside && !joinsDigits(i)) {
                break;
            }
            i += c == LETTER ? Character.charCount(text.codePointAt(i)) : 1;
        }
        add(start, visibleEnd(start, i), Token.Kind.NUMBER);
    }

    private boolean joinsDigits(int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && i + 1 < text.length() && classAt(i + 1) == DIGIT && classAt(i - 1) == DIGIT;
    }

    private void symbol() {
        mark(Token.Kind.SYMBOL, Character.charCount(text.codePointAt(position)));
    }

    private void mark(Token.Kind kind, int length) {
        add(position, position + length, kind);
    }

    private void add(int start, int end, Token.Kind kind) {
        boolean capital = kind == Token.Kind.WORD && Character.isUpperCase(text.codePointAt(start));
        tokens.add(start, end, kind, capital, hash(start, end));
        position = end;
    }

    /** What {@link Fold#hash(CharSequence, int, int)} gives. */
    private long hash(int start, int end) {
        long hash = Fold.FNV_BASIS;
        for (int i = start; i < end; i++) {
            char folded = Fold.fold(chars[i]);
            hash = folded == 0 ? hash : Fold.append(hash, folded);
        }
        return hash;
    }

    private byte classAt(int i) {
        char c = chars[i];
        if (c < TABLE_SIZE) {
            return TABLE[c];
        }
        return Character.isSurrogate(c) ? classOf(text.codePointAt(i)) : classOf(c);
    }

    private static char[] plainLetters() {
        char[] letters = new char['z' + 1];
        for (char c = 'A'; c <= 'z'; c++) {
            letters[c] = TABLE[c] == LETTER ? Fold.fold(c) : 0;
        }
        return letters;
    }

    private static byte[] classTable() {
        byte[] table = new byte[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = classOf(c);
        }
        return table;
    }

    private static byte classOf(int c) {
        if (c < 0x10000 && Fold.isIgnored((char) c)) {
            return IGNORED;
        }
        if (c == '\'' || c == '\u2019') {
            return APOSTROPHE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> PUNCTUATION;
            default -> SYMBOL;
        };
    }
}
