package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Years;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.stream.Collectors;

/** Reads one work as a parenthesis names it: "see Lee et al., 2003: 44". */
final class AuthorYearReader {

    private static final WordSet SIGNALS = WordSet.of(
            "see",
            "also",
            "cf",
            "e",
            "g",
            "i",
            "for",
            "a",
            "review",
            "reviews",
            "reviewed",
            "in",
            "by",
            "example",
            "compare",
            "but",
            "and",
            "as",
            "from",
            "quoted",
            "cited",
            "after");
    private static final int MOST_SIGNALS = 8;
    private static final int LONGEST_UNUSUAL = 10;
    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final WordSet NAME_WORDS = WordSet.of("and");
    private static final WordSet PLACES = Lexicons.standard().words("reason/place");

    private static final WordSet LOCATORS = WordSet.of(
            "p", "pp", "page", "pages", "ch", "chap", "chapter", "sec", "section", "vol", "fig", "table", "para");

    /**
     * One work.
     *
     * @param start index of the first token of its names
     * @param end index after its last token
     * @param label surname and year; empty if no work stands here
     * @param unusual whether its names are unlike names, so that it counts beside other works alone
     */
    record Work(int start, int end, String label, boolean unusual) {

        boolean isEmpty() {
            return label.isEmpty();
        }
    }

    private final Tokens tokens;
    private final NameReader names;
    private final AuthorWords words;

    AuthorYearReader(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.words = new AuthorWords(tokens);
    }

    /** Reads one work, with the signal words before it and the page after it. */
    Work read(int from) {
        int start = signalsEnd(from);
        NameReader.Names authors = names.read(start);
        int years = tokens.is(authors.end(), ',') ? authors.end() + 1 : authors.end();
        int end = Years.end(tokens, years);
        if (authors.isEmpty() || end == years || isBareTitle(start, authors, years) || isPlace(start, authors)) {
            return new Work(from, from, "", false);
        }
        int last = authors.several() ? rangeEnd(end) : end;
        if (tokens.is(end, '.') && tokens.kind(years) == Token.Kind.WORD) {
            last = end + 1;
        }
        return new Work(start, locatorEnd(last), label(tokens, authors.first(), years), false);
    }

    /** Reads a part of a list that ends in a year, though its names are unlike names: "tsegaye & Struik, 2001". */
    Work readUnusual(int from, int end) {
        int start = signalsEnd(from);
        int year = end - 1;
        boolean shortEnough = year > start && year - start <= LONGEST_UNUSUAL;
        if (!shortEnough || !words.isWord(start) || !Years.isYear(tokens, year)) {
            return new Work(from, end, "", false);
        }
        for (int token = start; token < year; token++) {
            if (!isPartOfNames(token)) {
                return new Work(from, end, "", false);
            }
        }
        String first = names.read(start).first();
        String name = first.isEmpty() ? tokens.text(start) : first;
        return new Work(start, end, name + " " + Years.label(tokens, year), true);
    }

    private boolean isPartOfNames(int token) {
        return switch (tokens.kind(token)) {
            case WORD -> NAME_WORDS.contains(tokens.hash(token)) || !FUNCTION_WORDS.contains(tokens.hash(token));
            case NUMBER, URL -> false;
            default -> true;
        };
    }

    /** "Smith 2001; Smith 2003" for "Smith 2001, 2003". */
    static String label(Tokens tokens, String author, int years) {
        return Years.labels(tokens, years, Years.end(tokens, years)).stream()
                .map(year -> author + " " + year)
                .collect(Collectors.joining("; "));
    }

    /** "1961-68" and "1990/2010" are years of a work in parts, and of two printings. */
    private int rangeEnd(int years) {
        boolean joined = tokens.is(years, '-') || tokens.is(years, '\u2013') || tokens.is(years, '/');
        boolean range = joined
                && tokens.touchesPrevious(years)
                && tokens.touchesPrevious(years + 1)
                && tokens.kind(years + 1) == Token.Kind.NUMBER;
        return range ? years + 2 : years;
    }

    /** Several words without a comma before the year name an event more often than an author: "(World Cup 1998)". */
    private boolean isBareTitle(int start, NameReader.Names authors, int years) {
        boolean spaced = years == authors.end();
        boolean particle = AuthorWords.isParticle(tokens.hash(start)) && !tokens.isCapitalized(start);
        return spaced && !particle && !authors.several() && authors.words() > 1 && !tokens.is(authors.end() - 2, '-');
    }

    /** "(Berlin, 1940)" says where and when. */
    private boolean isPlace(int start, NameReader.Names authors) {
        if (authors.several() || authors.words() > 2) {
            return false;
        }
        long last = tokens.hash(authors.end() - 1);
        return authors.words() == 1
                ? PLACES.contains(last)
                : PLACES.contains(Fold.hash(tokens.text(start) + " " + tokens.text(start + 1)));
    }

    private int signalsEnd(int from) {
        int token = from;
        while (token < tokens.size() && token < from + MOST_SIGNALS && isSignal(token)) {
            token++;
        }
        return token;
    }

    private boolean isSignal(int token) {
        boolean word = SIGNALS.contains(tokens.hash(token)) && !isInitial(token);
        return word || tokens.is(token, '.') || tokens.is(token, ',');
    }

    private boolean isInitial(int token) {
        return tokens.isCapitalized(token) && tokens.end(token) - tokens.start(token) == 1;
    }

    private int locatorEnd(int from) {
        if (!tokens.is(from, ':') && !tokens.is(from, ',')) {
            return from;
        }
        int token = from + 1;
        if (token < tokens.size() && LOCATORS.contains(tokens.hash(token))) {
            token += tokens.is(token + 1, '.') ? 2 : 1;
        }
        int pages = token;
        while (token < tokens.size() && isPages(token)) {
            token++;
        }
        return token > pages ? token : from;
    }

    private boolean isPages(int token) {
        return (tokens.kind(token) == Token.Kind.NUMBER && !Years.isYear(tokens, token))
                || tokens.is(token, '-')
                || tokens.is(token, '\u2013');
    }
}
