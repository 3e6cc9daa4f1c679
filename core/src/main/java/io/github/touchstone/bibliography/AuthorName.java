package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * Finds the surname of the first of some names, in whichever order they are written: "Overy, Richard", "Peret B, Swarup
 * R", "J.-L. Gaudiot and L. Bic", "Dean Baskin, Andras Vasy". An organisation has its whole name for a surname.
 *
 * <p>Without initials the order is open: after a comma, one word alone is a given name, two are the next person.
 */
public final class AuthorName {

    private static final int MOST_INITIALS = 3;
    private static final int LONGEST_TITLE = 3;
    private static final WordSet AND = WordSet.of("and", "et", "und", "y", "e", "i", "en", "og", "och", "with", "al");
    private static final WordSet PARTICLES = WordSet.of(
            "von", "van", "de", "der", "den", "di", "da", "del", "della", "la", "le", "du", "dos", "das", "do", "ten",
            "ter", "el", "al", "bin", "ibn", "zu", "af", "des", "mac");
    private static final WordSet NO_GIVEN_NAMES =
            WordSet.of("jr", "sr", "ii", "iii", "iv", "ed", "eds", "editor", "editors", "hg", "hrsg", "dir", "coord");
    private static final WordSet IN_ORGANISATIONS = WordSet.of(
            "university",
            "department",
            "institute",
            "organization",
            "organisation",
            "committee",
            "ministry",
            "commission",
            "association",
            "society",
            "council",
            "office",
            "agency",
            "bureau",
            "center",
            "centre",
            "centers",
            "national",
            "international",
            "federal",
            "government",
            "corporation",
            "company",
            "bank",
            "board",
            "foundation",
            "group",
            "united",
            "states",
            "of",
            "for",
            "the");

    private final Tokens tokens;
    private final int first;
    private final int end;

    private AuthorName(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
    }

    /**
     * Reads the first of some names.
     *
     * @param names one name or several, as a bibliography entry has them
     * @return the surname; empty if there is no word
     */
    public static String surname(String names) {
        Tokens tokens = Tokens.of(names);
        return surname(tokens, 0, tokens.size());
    }

    /**
     * Reads the first of some names.
     *
     * @param tokens the tokens of a text
     * @param from index of the names' first token
     * @param to index after their last
     * @return the surname; empty if there is no word
     */
    static String surname(Tokens tokens, int from, int to) {
        int first = firstWord(tokens, from, to);
        return first < to ? new AuthorName(tokens, first, to).surname() : "";
    }

    private static int firstWord(Tokens tokens, int from, int to) {
        int first = from;
        while (first < to && tokens.kind(first) != Token.Kind.WORD) {
            first++;
        }
        return first;
    }

    /** Tells whether names stand as lists of sources have them: with initials, or the surname first and a comma after it. */
    static boolean areListed(Tokens tokens, int from, int to) {
        boolean initials = false;
        for (int token = from; token < to; token++) {
            if (tokens.kind(token) == Token.Kind.WORD) {
                boolean small = !tokens.isCapitalized(token);
                if (small && !standsAmongNames(tokens.hash(token))) {
                    return false;
                }
                initials |= tokens.end(token) == tokens.start(token) + 1 && !small;
            }
        }
        int first = firstWord(tokens, from, to);
        return initials || (first < to && new AuthorName(tokens, first, to).hasSurnameFirst());
    }

    private static boolean standsAmongNames(long word) {
        return AND.contains(word) || PARTICLES.contains(word) || NO_GIVEN_NAMES.contains(word);
    }

    private boolean hasSurnameFirst() {
        int nameEnd = nameEnd(first);
        return nameEnd + 1 < end
                && initial(first, nameEnd) == nameEnd
                && tokens.is(nameEnd, ',')
                && isGivenName(nameEnd + 1);
    }

    private String surname() {
        int nameEnd = nameEnd(first);
        if (isOrganisation(nameEnd)) {
            return text(first, organisationEnd());
        }
        int initial = initial(first, nameEnd);
        if (initial == first) {
            return lastName(afterInitials(nameEnd), nameEnd);
        }
        if (initial < nameEnd) {
            return hasWordAfter(initial, nameEnd) ? lastName(initial, nameEnd) : text(first, initial);
        }
        int capitals = inCapitals(nameEnd);
        if (capitals < nameEnd) {
            return text(capitals, capitals + 1);
        }
        boolean surnameFirst = PARTICLES.contains(tokens.hash(first))
                || (nameEnd < end && tokens.is(nameEnd, ',') && isGivenName(nameEnd + 1));
        return surnameFirst ? text(first, nameEnd) : lastName(first, nameEnd);
    }

    /** The one word in capitals among others that are not: "CASSARD Jean-Christophe". */
    private int inCapitals(int to) {
        int found = to;
        boolean others = false;
        for (int token = first; token < to; token++) {
            if (tokens.kind(token) == Token.Kind.WORD) {
                boolean capitals = tokens.end(token) - tokens.start(token) > MOST_INITIALS
                        && tokens.text(token).chars().allMatch(Character::isUpperCase);
                found = capitals && found == to ? token : found;
                others |= !capitals;
            }
        }
        return others ? found : to;
    }

    /** The end of the name that begins at a token: a comma, an "and", a bracket, or the full stop after a word. */
    private int nameEnd(int from) {
        int token = from;
        while (token < end && !endsName(from, token)) {
            token++;
        }
        return token;
    }

    private boolean endsName(int from, int token) {
        if (tokens.kind(token) == Token.Kind.WORD) {
            return token > from && AND.contains(tokens.hash(token)) && !tokens.isCapitalized(token);
        }
        if (tokens.is(token, '.')) {
            return tokens.end(token - 1) - tokens.start(token - 1) > LONGEST_TITLE && !isInitial(token - 1);
        }
        return !isJoint(token);
    }

    private boolean isJoint(int token) {
        return tokens.end(token) - tokens.start(token) == 1 && "-‐‑'’".indexOf(tokens.first(token)) >= 0;
    }

    /** "J", "JK", "JKL". */
    private boolean isInitial(int token) {
        if (tokens.kind(token) != Token.Kind.WORD || tokens.end(token) - tokens.start(token) > MOST_INITIALS) {
            return false;
        }
        return tokens.text(token).chars().allMatch(Character::isUpperCase);
    }

    /** The first initial; two or three capitals in front without a full stop are a short surname, as in "LEE K". */
    private int initial(int from, int to) {
        boolean inFront = tokens.end(from) - tokens.start(from) == 1 || tokens.is(from + 1, '.');
        if (isInitial(from) && inFront && hasWordAfter(from, to)) {
            return from;
        }
        int token = from + 1;
        while (token < to && !(isInitial(token) && !isJoint(token - 1))) {
            token++;
        }
        return token;
    }

    private boolean hasWordAfter(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.kind(token) == Token.Kind.WORD && !isInitial(token)) {
                return true;
            }
        }
        return false;
    }

    private int afterInitials(int to) {
        int token = first;
        while (token < to && (tokens.kind(token) != Token.Kind.WORD || isInitial(token))) {
            token++;
        }
        return token;
    }

    private boolean isOrganisation(int nameEnd) {
        for (int token = first; token < nameEnd; token++) {
            if (IN_ORGANISATIONS.contains(tokens.hash(token))) {
                return true;
            }
        }
        return false;
    }

    /** An "and" may stand in its name. */
    private int organisationEnd() {
        int token = first;
        while (token < end && (tokens.kind(token) == Token.Kind.WORD || isJoint(token) || isAfterInitial(token))) {
            token++;
        }
        return token;
    }

    private boolean isAfterInitial(int token) {
        return tokens.is(token, '.') && isInitial(token - 1);
    }

    private boolean isGivenName(int from) {
        if (from == end || tokens.kind(from) != Token.Kind.WORD || NO_GIVEN_NAMES.contains(tokens.hash(from))) {
            return false;
        }
        if (isInitial(from)) {
            return true;
        }
        int words = 0;
        int to = nameEnd(from);
        for (int token = from; token < to; token++) {
            boolean part = tokens.kind(token) == Token.Kind.WORD && !isInitial(token);
            words += part && !(token > from && isJoint(token - 1)) ? 1 : 0;
        }
        return words == 1 && !AND.contains(tokens.hash(from));
    }

    /** The last word, with what a hyphen or an apostrophe ties to it and the particles before it. */
    private String lastName(int from, int to) {
        int stop = wordEnd(from, to);
        int start = Math.max(from, stop - 1);
        while (start - 2 >= from && isJoint(start - 1) && tokens.touchesPrevious(start)) {
            start -= 2;
        }
        while (start > from && PARTICLES.contains(tokens.hash(start - 1))) {
            start--;
        }
        return text(start, stop);
    }

    private int wordEnd(int from, int to) {
        int stop = to;
        while (stop > from && tokens.kind(stop - 1) != Token.Kind.WORD) {
            stop--;
        }
        return stop;
    }

    /** From the start of a token to the end of the last word before another; as written, with white space as one blank. */
    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int token = from; token < wordEnd(from, to); token++) {
            if (token > from && !tokens.touchesPrevious(token)) {
                text.append(' ');
            }
            text.append(tokens.text(token));
        }
        return text.toString();
    }
}
