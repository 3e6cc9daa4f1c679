package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Years;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

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
    private static final WordSet PLACES = Lexicons.standard().words("reason/place");

    private static final WordSet LOCATORS = WordSet.of(
            "p", "pp", "page", "pages", "ch", "chap", "chapter", "sec", "section", "vol", "fig", "table", "para");

    /**
     * One work.
     *
     * @param start index of the first token of its names
     * @param end index after its last token
     * @param label surname and year; empty if no work stands here
     */
    record Work(int start, int end, String label) {

        boolean isEmpty() {
            return label.isEmpty();
        }
    }

    private final Tokens tokens;
    private final NameReader names;

    AuthorYearReader(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
    }

    /** Reads one work, with the signal words before it and the page after it. */
    Work read(int from) {
        int start = signalsEnd(from);
        NameReader.Names authors = names.read(start);
        int years = tokens.is(authors.end(), ',') ? authors.end() + 1 : authors.end();
        int end = Years.end(tokens, years);
        if (authors.isEmpty() || end == years || isBareTitle(authors, years) || isPlace(start, authors)) {
            return new Work(from, from, "");
        }
        return new Work(start, locatorEnd(end), authors.first() + " " + Years.label(tokens, years));
    }

    /** Several words without a comma before the year name an event more often than an author: "(World Cup 1998)". */
    private boolean isBareTitle(NameReader.Names authors, int years) {
        boolean spaced = years == authors.end();
        return spaced && !authors.several() && authors.words() > 1 && !tokens.is(authors.end() - 2, '-');
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
