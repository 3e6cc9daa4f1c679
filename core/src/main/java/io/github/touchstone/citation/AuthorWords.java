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
        return tokens.text(token).chars().allMatch(Character::isUpperCase);
    }

    boolean isWord(int token) {
        return tokens.kind(token) == Token.Kind.WORD;
    }

    boolean isHyphen(int token) {
        return tokens.is(token, '-') || tokens.is(token, '\u2010') || tokens.is(token, '\u2011');
    }
}
