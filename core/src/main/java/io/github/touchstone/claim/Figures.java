package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Lexicon;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;

/** Tells what a figure is: part of a date, an amount, or a mark such as the number of a citation or a list item. */
final class Figures {

    private static final WordSet MONTHS = Lexicons.standard().words("reason/month");
    private static final WordSet NUMBER_WORDS = amounts(Lexicons.standard().get("reason/number-word"));
    private static final WordSet UNITS = Lexicons.standard().words("reason/unit");
    private static final WordSet COUNTED = Lexicons.standard().words("claim/counted");
    /** Months that are words of other meanings too, and need a number beside them. */
    private static final WordSet UNSURE_MONTHS = WordSet.of("may", "march");

    private static final WordSet ORDINAL_ENDINGS = WordSet.of("st", "nd", "rd", "th");
    private static final WordSet DETERMINERS =
            WordSet.of("the", "these", "those", "this", "his", "her", "its", "their", "our", "my", "all");
    private static final long ONE = Fold.hash("one");
    private static final long CENTURY = Fold.hash("century");

    private final String text;
    private final Tokens tokens;
    private int firstToken;

    Figures(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Turns to the sentence that begins with a token. */
    void begin(int firstToken) {
        this.firstToken = firstToken;
    }

    /** "Three" is an amount, "third" is a place in a row. */
    private static WordSet amounts(Lexicon numberWords) {
        return WordSet.of(numberWords.terms().stream()
                .filter(term -> !term.column("kind").equals("ordinal"))
                .map(Term::text)
                .toArray(String[]::new));
    }

    /** What the number at a token shows, as bits of {@link Feature}. */
    long ofNumber(int token) {
        if (isMark(token)) {
            return 0;
        }
        if (isYear(token) || isMonth(token - 1) || isMonth(token + 1)) {
            return Feature.DATE.bit();
        }
        int digits = digitsOf(token);
        int length = tokens.end(token) - tokens.start(token);
        if (ORDINAL_ENDINGS.contains(Fold.hash(text, tokens.start(token) + digits, tokens.end(token)))) {
            return hashAt(token + 1) == CENTURY ? Feature.DATE.bit() : 0;
        }
        if (isLabel(token) && !hasUnit(token)) {
            return 0;
        }
        boolean measure = digits < length || isMoneySign(token - 1) || hasUnit(token);
        return Feature.FIGURE.bit() | (measure ? Feature.MEASURE.bit() : 0);
    }

    /** What the word at a token shows, as bits of {@link Feature}. */
    long ofWord(int token) {
        long hash = tokens.hash(token);
        if (NUMBER_WORDS.contains(hash)) {
            long measure = hasUnit(token) ? Feature.MEASURE.bit() : 0;
            boolean counts = hash != ONE && !isAfterDeterminer(token);
            return measure | (counts ? Feature.NUMBER_WORD.bit() : 0);
        }
        boolean date = tokens.isCapitalized(token) && MONTHS.contains(hash) && !UNSURE_MONTHS.contains(hash);
        return date ? Feature.DATE.bit() : 0;
    }

    /** "[3]" and "(1924)". */
    private boolean isMark(int token) {
        return tokens.is(token - 1, '[')
                || tokens.is(token + 1, ']')
                || (tokens.is(token - 1, '(') && tokens.is(token + 1, ')'));
    }

    /** A number that names: "Directive 21". A capital may also be the sentence's first, as in "Only 5 came". */
    private boolean isLabel(int token) {
        return token > firstToken + 1 && tokens.isCapitalized(token - 1);
    }

    /** "The two men" tells of men known to be two. */
    private boolean isAfterDeterminer(int token) {
        return token > firstToken && DETERMINERS.contains(tokens.hash(token - 1));
    }

    /** Four digits from 1000 to 2099, also with the "s" of a decade, and no unit behind. */
    private boolean isYear(int token) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        boolean decade = length == 5 && text.charAt(start + 4) == 's';
        if ((length != 4 && !decade) || !isFourDigits(start)) {
            return false;
        }
        boolean inRange = text.charAt(start) == '1' || text.startsWith("20", start);
        return inRange && !isMoneySign(token - 1) && !hasUnit(token);
    }

    private boolean isFourDigits(int start) {
        for (int i = start; i < start + 4; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The length of a number without the letters after it. */
    private int digitsOf(int token) {
        int end = tokens.end(token);
        while (end > tokens.start(token) && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end - tokens.start(token);
    }

    private boolean isMonth(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.isCapitalized(token)
                && MONTHS.contains(tokens.hash(token));
    }

    private boolean isMoneySign(int token) {
        return tokens.is(token, '$') || tokens.is(token, '€') || tokens.is(token, '£') || tokens.is(token, '¥');
    }

    /** A unit stands next, or behind a word that counts or a hyphen: "12.4 million pounds", "8-year". */
    private boolean hasUnit(int token) {
        return isUnit(token + 1)
                || ((tokens.is(token + 1, '-') || NUMBER_WORDS.contains(hashAt(token + 1))) && isUnit(token + 2));
    }

    private boolean isUnit(int token) {
        long hash = hashAt(token);
        return UNITS.contains(hash) || COUNTED.contains(hash);
    }

    private long hashAt(int token) {
        return token < tokens.size() ? tokens.hash(token) : 0;
    }
}
