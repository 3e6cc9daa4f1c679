package io.github.touchstone.attribution;

import io.github.touchstone.attribution.Attribution.Grade;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;

/**
 * Says how well some words name a source, by their head: the last word before "of", "by" or the like.
 *
 * <p>"German officials" is a group although it has a capital; "a study by Nekrich" is named by its second half.
 */
final class SourceGrader {

    private static final WordSet PREPOSITIONS =
            WordSet.of("of", "by", "for", "at", "from", "in", "with", "on", "to", "who", "that", "which");

    private static final WordSet IN = WordSet.of("in");
    private static final WordSet NAMING = WordSet.of("by", "from");

    private final SourceWords words;
    private final Tokens tokens;

    SourceGrader(Tokens tokens) {
        this.tokens = tokens;
        this.words = new SourceWords(tokens);
    }

    /** Grades the words of these tokens. */
    Grade grade(int first, int end) {
        int headEnd = first + 1;
        while (headEnd < end && !endsHead(headEnd, end)) {
            headEnd++;
        }
        Grade head = gradeHead(first, headEnd);
        boolean namedAfter = headEnd < end && isNaming(headEnd) && hasName(headEnd, end);
        return head != Grade.NAMED && namedAfter ? Grade.NAMED : head;
    }

    /** "a study by Nekrich", "a report in The Economist". */
    private boolean isNaming(int token) {
        return NAMING.contains(tokens.hash(token)) || (IN.contains(tokens.hash(token)) && words.isDocument(token - 1));
    }

    private boolean endsHead(int token, int end) {
        return PREPOSITIONS.contains(tokens.hash(token))
                || (token + 1 < end && words.isTied(token) && PREPOSITIONS.contains(tokens.hash(token + 1)));
    }

    private Grade gradeHead(int first, int end) {
        int head = end - 1;
        if (words.isPronoun(head)) {
            return Grade.ROLE;
        }
        if (words.isGroup(head) && !(words.isName(head) && head > first && words.isName(head - 1))) {
            return Grade.GROUP;
        }
        if (words.isName(head)) {
            return Grade.NAMED;
        }
        if (words.isQuantifier(head) || words.isQuantifier(first)) {
            return Grade.GROUP;
        }
        return !words.isSingleSource(head) && hasName(first, end) ? Grade.NAMED : Grade.ROLE;
    }

    private boolean hasName(int first, int end) {
        for (int token = first; token < end; token++) {
            if (words.isName(token)) {
                return true;
            }
        }
        return false;
    }
}
