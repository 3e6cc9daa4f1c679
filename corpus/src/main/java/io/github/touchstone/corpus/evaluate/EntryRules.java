package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.bibliography.Years;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * A rival for the model of entries, by form alone: a number in square brackets and a year; a surname, a comma, further
 * names and a year in brackets or at the end; a surname with bare initials and a year.
 */
final class EntryRules {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    private static final int MOST_INITIALS = 3;

    private final Tokens tokens;
    private final int end;

    EntryRules(Tokens tokens) {
        this.tokens = tokens;
        this.end = tokens.size();
    }

    static boolean hasYear(Tokens tokens) {
        for (int token = 0; token < tokens.size(); token++) {
            if (Years.isYear(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    boolean isEntry() {
        return end >= SHORTEST
                && end <= LONGEST
                && hasYear(tokens)
                && (hasNumber() || hasNamesThenYear() || hasBareInitials());
    }

    private boolean hasNumber() {
        return tokens.is(0, '[') && tokens.kind(1) == Token.Kind.NUMBER && tokens.is(2, ']');
    }

    private boolean hasNamesThenYear() {
        boolean comma = false;
        int token = 0;
        while (token < end && isInNames(token)) {
            comma |= tokens.is(token, ',');
            token++;
        }
        return comma && token < end && (isYearInBrackets(token) || (startsWithSurname() && endsWithYear()));
    }

    private boolean isInNames(int token) {
        boolean mark = tokens.kind(token) == Token.Kind.PUNCTUATION && ",;.&-'\u2019".indexOf(tokens.first(token)) >= 0;
        return mark || tokens.isCapitalized(token) || tokens.text(token).equals("and");
    }

    private boolean isYearInBrackets(int token) {
        return tokens.is(token, '(')
                && Years.isYear(tokens, token + 1)
                && tokens.is(token + 2, ')')
                && token + 3 < end
                && tokens.kind(token + 3) == Token.Kind.PUNCTUATION;
    }

    private boolean startsWithSurname() {
        return tokens.isCapitalized(0)
                && tokens.is(1, ',')
                && tokens.isCapitalized(2)
                && (tokens.is(3, '.') || tokens.is(4, '.'));
    }

    private boolean endsWithYear() {
        return Years.isYear(tokens, end - 1) || (tokens.is(end - 1, '.') && Years.isYear(tokens, end - 2));
    }

    private boolean hasBareInitials() {
        return tokens.isCapitalized(0)
                && tokens.kind(1) == Token.Kind.WORD
                && tokens.end(1) - tokens.start(1) <= MOST_INITIALS
                && tokens.text(1).chars().allMatch(Character::isUpperCase)
                && (tokens.is(2, ',') || tokens.is(2, '.'));
    }
}
