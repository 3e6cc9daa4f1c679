package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;

/**
 * Tells nouns from the verbs that they look like: "view" is none in "the German view", for its subject would need "views".
 * A plain form takes a plural subject.
 */
final class Agreement {

    private static final WordSet DETERMINERS =
            WordSet.of("a", "an", "the", "this", "every", "each", "his", "her", "its");
    private static final WordSet PLURALS =
            WordSet.of("people", "police", "men", "women", "children", "staff", "media", "and", "&");
    /** Their past form is the plain one. */
    private static final WordSet PAST_TOO = WordSet.of("read", "put", "set");

    private final Tokens tokens;

    Agreement(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean allows(SubjectReader.Words subject, int verb) {
        return subject.end() < verb || !isSingular(subject) || !isPlainForm(verb);
    }

    private boolean isPlainForm(int verb) {
        return !PAST_TOO.contains(tokens.hash(verb))
                && ReportingVerbs.containsAnyForm(Fold.append(tokens.hash(verb), 's'));
    }

    private boolean isSingular(SubjectReader.Words subject) {
        for (int token = subject.first(); token < subject.end(); token++) {
            if (tokens.endsWith(token, "s") || PLURALS.contains(tokens.hash(token))) {
                return false;
            }
        }
        return DETERMINERS.contains(tokens.hash(subject.first()));
    }
}
