package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Years;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds authors in the running text whose year follows in brackets: "Smith and Jones (2001)", "Smith et al. (2001)".
 *
 * <p>A lone name could as well be a film or a ship, "Titanic (1997)": it counts if a reporting verb follows or the
 * bibliography has that name and year.
 */
final class NarrativeScanner implements CitationScanner {

    /** Names are sought this many tokens before the bracket. */
    private static final int REACH = 16;

    private static final WordSet REPORTING = Lexicons.standard().words("class/reporting-verb");
    private static final WordSet AUXILIARIES =
            WordSet.of("has", "have", "had", "also", "further", "later", "does", "did");
    private static final WordSet ARTICLES = WordSet.of("the", "a", "an");
    private static final WordSet INSIDE_NAMES = WordSet.of("and", "et", "al");

    private static final NameReader.Names NOBODY = new NameReader.Names(0, "", 0, false);

    private final Set<String> bibliography;

    /**
     * Makes a scanner.
     *
     * @param bibliography the labels of the text's bibliography entries
     */
    NarrativeScanner(Set<String> bibliography) {
        this.bibliography = bibliography;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Tokens tokens = text.tokens();
        NameReader names = new NameReader(tokens);
        for (int open = 1; open < tokens.size(); open++) {
            int close = tokens.is(open, '(') ? Years.end(tokens, open + 1) : open;
            if (close > open + 1 && tokens.is(close, ')')) {
                authors(tokens, names, open, close, found);
            }
        }
    }

    private void authors(Tokens tokens, NameReader names, int open, int close, Consumer<Mark> found) {
        int end = isPossessive(tokens, open - 1) ? open - 1 : open;
        for (int start = earliestStart(tokens, end); start < end; start++) {
            NameReader.Names authors = isLeadIn(tokens, start) ? NOBODY : names.read(start);
            if (authors.end() == end && !authors.isEmpty()) {
                String label = authors.first() + " " + Years.label(tokens, open + 1);
                if (authors.several() || bibliography.contains(label) || isReported(tokens, close + 1)) {
                    found.accept(new Mark(Citation.Kind.AUTHOR_YEAR, label, tokens.span(start, close + 1)));
                }
                return;
            }
        }
    }

    /** "Similarly, Smith and Lee (2001)" begins with an adverb, "Using the LWA, Smith et al. (2001)" with a thing. */
    private static boolean isLeadIn(Tokens tokens, int start) {
        boolean adverb = tokens.is(start + 1, ',') && tokens.text(start).endsWith("ly");
        return adverb || (start > 0 && ARTICLES.contains(tokens.hash(start - 1)));
    }

    private static boolean isPossessive(Tokens tokens, int token) {
        return tokens.kind(token) == Token.Kind.WORD
                && (tokens.first(token) == '\'' || tokens.first(token) == '\u2019');
    }

    private static int earliestStart(Tokens tokens, int end) {
        int start = end;
        while (start > 0 && start > end - REACH && isPartOfNames(tokens, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfNames(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case WORD ->
                tokens.isCapitalized(token)
                        || INSIDE_NAMES.contains(tokens.hash(token))
                        || AuthorWords.isParticle(tokens.hash(token));
            case PUNCTUATION -> "&,.-\u2010\u2011".indexOf(tokens.first(token)) >= 0;
            default -> false;
        };
    }

    private static boolean isReported(Tokens tokens, int from) {
        int token = from;
        while (token < tokens.size() && token < from + 3 && AUXILIARIES.contains(tokens.hash(token))) {
            token++;
        }
        return token < tokens.size() && REPORTING.contains(tokens.hash(token));
    }
}
