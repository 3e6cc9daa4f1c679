package io.github.touchstone.hedge;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;

/**
 * What a word may be part of when a sentence is vague: that of a list, or else what its shape tells.
 *
 * <p>A word's classes are a set of bits, one for each class by ordinal.
 */
public enum WordClass {
    /** "some", "many". */
    QUANTITY,
    /** "few", "hardly". */
    FEW,
    /** "majority", "dozens". */
    CROWD,
    /** "others", "elsewhere". */
    OTHER,
    /** "often", "generally". */
    FREQUENCY,
    /** "widely", "traditionally". */
    SPREAD,
    /** "probably", "clearly". */
    PROBABILITY,
    /** "may", "would". */
    MODAL,
    /** "about", "nearly". */
    APPROXIMATION,
    /** "very", "highly". */
    DEGREE,
    /** "people", "users". */
    PEOPLE,
    /** "critics", "studies". */
    UNNAMED_SOURCE,
    /** "said", "claims". */
    SAYING,
    /** "believed", "considered". */
    BELIEVING,
    /** "known", "called". */
    NAMING,
    /** "praised", "disputed". */
    JUDGING,
    /** "famous", "important". */
    PRAISE,
    /** "controversial", "unclear". */
    BLAME,
    /** "recently", "decades". */
    VAGUE_TIME,
    /** "criticism", "theory". */
    CONTROVERSY,
    /** "aspects", "kind". */
    VAGUE_NOUN,
    /** "seems", "appeared". */
    SEEMING,
    /** "because", "led". */
    CAUSE,
    /** "although", "however". */
    CONTRAST,
    /** "if", "unless". */
    CONDITION,
    /** "most", "better". */
    COMPARISON,
    /** "there", "such". */
    POINTER,
    /** "not", "never". */
    NEGATION,
    /** "he", "their". */
    THIRD_PERSON,
    /** "we", "my". */
    FIRST_PERSON,
    /** "which", "who". */
    RELATIVE,
    /** "is", "been". */
    BE,
    /** "has", "had". */
    HAVE,
    /** "by". */
    BY,
    /** "study", "findings". */
    EVIDENCE,
    /** Other words of the closed classes. */
    FUNCTION,
    /** Digits. */
    NUMBER,
    /** A comma. */
    COMMA,
    /** A full stop. */
    STOP,
    /** An opening or closing bracket. */
    BRACKET,
    /** A quotation mark or apostrophe. */
    QUOTE,
    /** Any other mark or symbol. */
    MARK,
    /** A capital inside the sentence. */
    CAPITAL,
    /** Ends in "ly". */
    ADVERB,
    /** Ends in "ed". */
    PAST,
    /** Ends in "ing". */
    GERUND,
    /** Ends in "s". */
    PLURAL,
    /** None of these. */
    WORD,
    /** Before the first or after the last token. */
    EDGE;

    private static final WordClass[] ALL = values();
    private static final long MODAL_MAY = Fold.hash("may");

    /** Classes that are told by a list, and those shapes that go with them. */
    static final long TELLING = bits(
            QUANTITY,
            FEW,
            CROWD,
            OTHER,
            FREQUENCY,
            SPREAD,
            PROBABILITY,
            MODAL,
            APPROXIMATION,
            DEGREE,
            PEOPLE,
            UNNAMED_SOURCE,
            SAYING,
            BELIEVING,
            NAMING,
            JUDGING,
            PRAISE,
            BLAME,
            VAGUE_TIME,
            CONTROVERSY,
            VAGUE_NOUN,
            SEEMING,
            CAUSE,
            CONTRAST,
            CONDITION,
            COMPARISON,
            POINTER,
            NEGATION,
            THIRD_PERSON,
            FIRST_PERSON,
            RELATIVE,
            BE,
            BY,
            EVIDENCE,
            NUMBER,
            CAPITAL,
            ADVERB);

    /**
     * The class of an ordinal.
     *
     * @param ordinal its place among the classes
     * @return the class
     */
    @SuppressWarnings("EnumOrdinal")
    static WordClass at(int ordinal) {
        return ALL[ordinal];
    }

    @SuppressWarnings("EnumOrdinal")
    static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass wordClass : classes) {
            bits |= 1L << wordClass.ordinal();
        }
        return bits;
    }

    /** The classes of a token, as bits. */
    static long of(Tokens tokens, int token, boolean first) {
        return switch (tokens.kind(token)) {
            case WORD -> ofWord(tokens, token, first);
            case NUMBER -> bit(NUMBER);
            case URL, SYMBOL -> bit(MARK);
            case PUNCTUATION -> ofMark(tokens.first(token));
        };
    }

    private static long ofWord(Tokens tokens, int token, boolean first) {
        long hash = tokens.hash(token);
        boolean capital = !first && tokens.isCapitalized(token);
        long listed = WordClassList.CLASSES.of(hash);
        if (listed != 0 && !(capital && hash == MODAL_MAY)) {
            return listed;
        }
        return bit(capital ? CAPITAL : ofShape(tokens, token));
    }

    private static WordClass ofShape(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (length > 4 && tokens.endsWith(token, "ly")) {
            return ADVERB;
        }
        if (length > 4 && tokens.endsWith(token, "ed")) {
            return PAST;
        }
        if (length > 5 && tokens.endsWith(token, "ing")) {
            return GERUND;
        }
        return length > 3 && tokens.endsWith(token, "s") ? PLURAL : WORD;
    }

    private static long ofMark(char mark) {
        return bit(
                switch (mark) {
                    case ',' -> COMMA;
                    case '.' -> STOP;
                    case '(', ')' -> BRACKET;
                    case '"', '\'', '\u2018', '\u2019', '\u201c', '\u201d' -> QUOTE;
                    default -> MARK;
                });
    }

    /** The bit of a class. */
    @SuppressWarnings("EnumOrdinal")
    static long bit(WordClass wordClass) {
        return 1L << wordClass.ordinal();
    }
}
