package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** What a word can be in the names of authors. */
final class AuthorWords {

    private static final WordSet PARTICLES = WordSet.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "ter", "ten", "bin", "ibn",
            "al", "el", "dos", "zu");
    private static final WordSet NOT_AUTHOR = Lexicons.standard().words("class/not-author");
    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");

    /** Accents that a letter has lost on the way from a PDF: "Lo ¨scher". */
    private static final String LOOSE_ACCENTS = "\u00a8\u00b4`\u02c6\u02c7\u02d8\u02d9\u02da\u02dc";

    private final Tokens tokens;

    AuthorWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Tells whether a word is a small one inside surnames, such as "van". */
    static boolean isParticle(long hash) {
        return PARTICLES.contains(hash);
    }

    boolean isName(int token) {
        return tokens.isCapitalized(token)
                && !NOT_AUTHOR.contains(tokens.hash(token))
                && (isUpperCase(token) || !FUNCTION_WORDS.contains(tokens.hash(token)));
    }

    boolean isInitial(int token) {
        return tokens.end(token) - tokens.start(token) == 1;
    }

    /** "WHO" is an author, "Who" is not. */
    private boolean isUpperCase(int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (!Character.isUpperCase(tokens.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isWord(int token) {
        return tokens.kind(token) == Token.Kind.WORD;
    }

    boolean isHyphen(int token) {
        return tokens.is(token, '-') || tokens.is(token, '\u2010') || tokens.is(token, '\u2011');
    }

    /** Tells whether the token joins the word before it and the word after it to one name. */
    boolean joinsNames(int token) {
        boolean hyphen = isHyphen(token) && tokens.touchesPrevious(token);
        boolean accent = token < tokens.size() && LOOSE_ACCENTS.indexOf(tokens.first(token)) >= 0;
        return (hyphen || accent) && tokens.touchesPrevious(token + 1) && isWord(token + 1);
    }
}
