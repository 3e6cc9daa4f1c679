package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * Tells by its form alone whether a block is a bibliography entry, and what citations call it.
 *
 * <p>The forms: a surname, a comma, further names, then a year in brackets or at the end ("Overy, Richard (1997), Why
 * the Allies Won"); a surname with bare initials and a year ("Smith J, Lee K. …, 2001"); a number in square brackets
 * and a year ("[12] …, 2001"); and the word ISBN on a line of its own.
 */
final class EntryReader {

    private static final int LONGEST_NAMES = 60;
    private static final int LONGEST_ENTRY = 120;
    private static final int MOST_INITIALS = 3;
    private static final WordSet IN_NAMES = WordSet.of(
            "and", "et", "al", "eds", "ed", "von", "van", "de", "der", "den", "di", "da", "la", "le", "du", "with");
    private static final WordSet ISBN = WordSet.of("isbn");

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final int body;

    /** Reads the block of these tokens. */
    EntryReader(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.body = afterNumber();
    }

    /** Tells whether the block could be nothing but an entry. */
    boolean isEntry() {
        int size = end - first;
        if (size == 1) {
            return ISBN.contains(tokens.hash(first));
        }
        if (size > LONGEST_ENTRY || size < 4 || year() < 0) {
            return false;
        }
        return body > first || hasNamesThenYear() || hasBareInitials();
    }

    /** The number in front in square brackets, or empty. */
    String number() {
        return body > first ? tokens.text(first + 1) : "";
    }

    /** The surname that an entry without a number begins with, or empty. */
    String firstAuthor() {
        boolean named = body == first && first < end && tokens.isCapitalized(first);
        return named ? surname() : "";
    }

    /** The year, or empty. */
    String yearText() {
        int year = year();
        return year < 0 ? "" : tokens.text(year);
    }

    private String surname() {
        StringBuilder name = new StringBuilder(tokens.text(first));
        for (int token = first + 1;
                token + 1 < end && tokens.is(token, '-') && tokens.touchesPrevious(token);
                token += 2) {
            name.append('-').append(tokens.text(token + 1));
        }
        return name.toString();
    }

    private int afterNumber() {
        boolean numbered = end - first > 3
                && tokens.is(first, '[')
                && tokens.kind(first + 1) == Token.Kind.NUMBER
                && tokens.is(first + 2, ']');
        return numbered ? first + 3 : first;
    }

    /** The year in brackets if there is one, else the last; -1 if the block has none. */
    private int year() {
        int last = -1;
        for (int token = first; token < end; token++) {
            if (Years.isYear(tokens, token)) {
                if (tokens.is(token - 1, '(') && tokens.is(token + 1, ')')) {
                    return token;
                }
                last = token;
            }
        }
        return last;
    }

    private boolean hasNamesThenYear() {
        boolean comma = false;
        int token = first;
        int limit = Math.min(end, first + LONGEST_NAMES);
        while (token < limit && isInNames(token)) {
            comma |= tokens.is(token, ',');
            token++;
        }
        if (!comma || token == end) {
            return false;
        }
        boolean yearFollows = tokens.is(token, '(')
                && Years.isYear(tokens, token + 1)
                && tokens.is(token + 2, ')')
                && token + 3 < end
                && tokens.kind(token + 3) == Token.Kind.PUNCTUATION;
        return yearFollows || (startsWithSurname() && endsWithYear());
    }

    private boolean isInNames(int token) {
        return tokens.isCapitalized(token)
                || IN_NAMES.contains(tokens.hash(token))
                || (tokens.kind(token) == Token.Kind.PUNCTUATION && ",;.&-'\u2019".indexOf(tokens.first(token)) >= 0);
    }

    private boolean startsWithSurname() {
        return tokens.isCapitalized(first)
                && tokens.is(first + 1, ',')
                && tokens.isCapitalized(first + 2)
                && (tokens.is(first + 3, '.') || tokens.is(first + 4, '.'));
    }

    private boolean endsWithYear() {
        return Years.isYear(tokens, end - 1) || (tokens.is(end - 1, '.') && Years.isYear(tokens, end - 2));
    }

    /** "Smith J, …" or "Smith JK. …": a surname, then one to three capitals. */
    private boolean hasBareInitials() {
        int initials = first + 1;
        return tokens.isCapitalized(first)
                && tokens.kind(initials) == Token.Kind.WORD
                && tokens.end(initials) - tokens.start(initials) <= MOST_INITIALS
                && isUpperCase(initials)
                && (tokens.is(first + 2, ',') || tokens.is(first + 2, '.'));
    }

    private boolean isUpperCase(int token) {
        return tokens.text(token).chars().allMatch(Character::isUpperCase);
    }
}
