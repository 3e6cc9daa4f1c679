package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;

/**
 * Tells authors from other names that a year follows, such as a film, a ship or a book: "Titanic (1997)", "Freedom and
 * Culture (1939)".
 */
final class AuthorEvidence {

    private static final WordSet REPORTING = Lexicons.standard().words("class/reporting-verb");
    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final WordSet AUXILIARIES =
            WordSet.of("has", "have", "had", "also", "further", "later", "does", "did");
    private static final WordSet ARTICLES = WordSet.of("the", "a", "an");
    private static final WordSet BEFORE_AUTHORS =
            WordSet.of("by", "see", "cf", "to", "in", "following", "with", "from", "and", "per", "after");

    private final Tokens tokens;
    private final CitingStyle style;

    AuthorEvidence(Tokens tokens, CitingStyle style) {
        this.tokens = tokens;
        this.style = style;
    }

    /** Names whose year follows without brackets count if the text cites or lists that work elsewhere. */
    boolean isKnown(int start, String label) {
        return !followsArticle(start) && SourceLabels.of(label).stream().anyMatch(style.works()::contains);
    }

    /** Names whose year follows in brackets count besides if the words around them treat them as people. */
    boolean areAuthors(int start, int end, boolean several) {
        if (followsArticle(start)) {
            return false;
        }
        boolean introduced = style.isAuthorYear() && start > 0 && BEFORE_AUTHORS.contains(tokens.hash(start - 1));
        return introduced || isReported(end) || (several && areSubject(start, end));
    }

    boolean followsArticle(int start) {
        return start > 0 && ARTICLES.contains(tokens.hash(start - 1));
    }

    private boolean isReported(int from) {
        int token = from;
        while (token < tokens.size() && token < from + 3 && AUXILIARIES.contains(tokens.hash(token))) {
            token++;
        }
        return token < tokens.size() && REPORTING.contains(tokens.hash(token));
    }

    /** Two names that begin a clause and are followed by what may be a verb: "Similarly, Smith and Lee (2001) differ". */
    private boolean areSubject(int start, int end) {
        boolean begins = start == 0 || ".,;:".indexOf(tokens.first(start - 1)) >= 0;
        return begins
                && end < tokens.size()
                && Character.isLowerCase(tokens.first(end))
                && !FUNCTION_WORDS.contains(tokens.hash(end));
    }
}
