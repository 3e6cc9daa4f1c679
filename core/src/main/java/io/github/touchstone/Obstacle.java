package io.github.touchstone;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Optional;

/** What stands in the way of a score: too little text, another language than English, or no statement to check. */
final class Obstacle {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");

    /**
     * Running English has 40 % function words and more, lists of names still 20 %; other languages written in Latin
     * letters stay under 10 %.
     */
    private static final double FEWEST_FUNCTION_WORDS = 0.12;

    private Obstacle() {}

    static Optional<String> to(Analysis analysis, Extents extents, int minimumWords) {
        int words = analysis.proseWords();
        if (words < minimumWords) {
            return Optional.of(tooFew(words, minimumWords));
        }
        if (functionWordShare(analysis.text().tokens()) < FEWEST_FUNCTION_WORDS) {
            return Optional.of("the text does not look like English, the one language that can be judged");
        }
        if (extents.wholeSentences() == 0) {
            return Optional.of("there is no whole sentence of the author's, only lists, fragments or quoted words");
        }
        return analysis.judgedClaims().isEmpty()
                ? Optional.of("no checkable statement was found, so there is nothing to rely on")
                : Optional.empty();
    }

    static String tooFew(int words, int needed) {
        return words + (words == 1 ? " word" : " words") + " of prose; at least " + needed + " are needed";
    }

    private static double functionWordShare(Tokens tokens) {
        int words = 0;
        int functionWords = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.kind(token) == Token.Kind.WORD) {
                words++;
                if (FUNCTION_WORDS.contains(tokens.hash(token))) {
                    functionWords++;
                }
            }
        }
        return words == 0 ? 0 : (double) functionWords / words;
    }
}
