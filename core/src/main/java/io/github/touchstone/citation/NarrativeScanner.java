package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Years;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Finds authors in the running text with their year after them, in brackets or without: "Smith and Jones (2001)", "Smith
 * et al. (2001, p. 4)", "as in Smith et al. 2001". "Et al." is proof; other names need {@link AuthorEvidence}.
 */
final class NarrativeScanner implements CitationScanner {

    /** Names are sought this many tokens before the year. */
    private static final int REACH = 16;
    /** A page or the like between the year and the closing bracket has at most this many tokens. */
    private static final int LONGEST_LOCATOR = 6;

    private static final WordSet INSIDE_NAMES = WordSet.of("and", "et", "al");
    private static final WordSet AL = WordSet.of("al");
    private static final NameReader.Names NOBODY = new NameReader.Names(0, "", 0, false);

    private final Landmarks landmarks;
    private final CitingStyle style;

    NarrativeScanner(Landmarks landmarks, CitingStyle style) {
        this.landmarks = landmarks;
        this.style = style;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Tokens tokens = text.tokens();
        Reading reading = new Reading(tokens, new NameReader(tokens), new AuthorEvidence(tokens, style), found);
        for (int i = 0; i < landmarks.marks().size(); i++) {
            int token = landmarks.marks().get(i);
            if (tokens.is(token, '(')) {
                reading.bracketed(token);
            } else if (Years.isYear(tokens, token)) {
                reading.plain(token);
            }
        }
    }

    /** One pass over a text. */
    private record Reading(Tokens tokens, NameReader names, AuthorEvidence evidence, Consumer<Mark> found) {

        void bracketed(int open) {
            int years = Years.end(tokens, open + 1);
            int close = years > open + 1 ? closing(years) : open;
            if (open > 0 && close > open) {
                authors(isPossessive(open - 1) ? open - 1 : open, open + 1, close + 1, true);
            }
        }

        void plain(int year) {
            int namesEnd = tokens.is(year - 1, ',') ? year - 1 : year;
            if (namesEnd > 0 && (endsInOthers(namesEnd) || tokens.isCapitalized(namesEnd - 1))) {
                authors(namesEnd, year, Years.end(tokens, year), false);
            }
        }

        /** Finds the bracket's end after the years, with a page or the like between; returns 0 if there is none. */
        private int closing(int years) {
            int close = tokens.is(years, '.') ? years + 1 : years;
            if (tokens.is(years, ',') || tokens.is(years, ':') || tokens.is(years, ';')) {
                while (close < years + LONGEST_LOCATOR && !tokens.is(close, ')') && !tokens.is(close, '(')) {
                    close++;
                }
            }
            return tokens.is(close, ')') ? close : 0;
        }

        private void authors(int namesEnd, int years, int end, boolean bracketed) {
            for (int start = earliestStart(namesEnd); start < namesEnd; start++) {
                NameReader.Names authors = isLeadIn(start) ? NOBODY : names.read(start);
                if (authors.end() == namesEnd && !authors.isEmpty()) {
                    String label = AuthorYearReader.label(tokens, authors.first(), years);
                    boolean cited = endsInOthers(namesEnd)
                            || evidence.isKnown(start, label)
                            || (bracketed && evidence.areAuthors(start, end, authors.several()));
                    if (cited) {
                        found.accept(new Mark(Citation.Kind.AUTHOR_YEAR, label, tokens.span(start, end)));
                    }
                    return;
                }
            }
        }

        /** "Similarly, Smith and Lee (2001)" begins with an adverb, "Using the LWA, Smith et al. (2001)" with a thing. */
        private boolean isLeadIn(int start) {
            return tokens.is(start + 1, ',') && (tokens.endsWith(start, "ly") || evidence.followsArticle(start));
        }

        private boolean endsInOthers(int namesEnd) {
            int word = tokens.is(namesEnd - 1, '.') ? namesEnd - 2 : namesEnd - 1;
            return word > 0 && AL.contains(tokens.hash(word));
        }

        private boolean isPossessive(int token) {
            return tokens.kind(token) == Token.Kind.WORD
                    && (tokens.first(token) == '\'' || tokens.first(token) == '\u2019');
        }

        private int earliestStart(int end) {
            int start = end;
            while (start > 0 && start > end - REACH && isPartOfNames(start - 1)) {
                start--;
            }
            return start;
        }

        private boolean isPartOfNames(int token) {
            return switch (tokens.kind(token)) {
                case WORD ->
                    tokens.isCapitalized(token)
                            || INSIDE_NAMES.contains(tokens.hash(token))
                            || AuthorWords.isParticle(tokens.hash(token));
                case PUNCTUATION -> "&,.-\u2010\u2011".indexOf(tokens.first(token)) >= 0;
                default -> false;
            };
        }
    }
}
