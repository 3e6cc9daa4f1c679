package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** Finds where a noun phrase begins, going back from its last word: "a spokesman for the Foreign Ministry". */
final class NounPhrase {

    private static final int LONGEST_UNLISTED = 4;
    private static final int LONGEST_LINKED = 6;
    private static final WordSet AND = WordSet.of("and", "&");
    private static final WordSet LINKS = WordSet.of("of", "for", "at", "from", "in", "by", "with", "to", "on");

    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet STOPS = WordSet.of(
            "that", "which", "who", "when", "where", "while", "because", "if", "but", "is", "are", "was", "were", "has",
            "have", "had", "would", "will", "could", "can", "may", "on", "as", "after", "before", "and", "i", "we",
            "you", "day", "week", "month", "year");

    private final Tokens tokens;
    private final SourceWords words;

    NounPhrase(Tokens tokens) {
        this.tokens = tokens;
        this.words = new SourceWords(tokens);
    }

    /** Tells whether a word that ends a phrase for certain stands here. */
    static boolean isStop(long hash) {
        return STOPS.contains(hash);
    }

    /** A word that no list has is taken for a source if a determiner stands before it: "the nominee". */
    boolean endsUnlisted(int end, int limit) {
        int token = end - 1;
        while (token >= Math.max(limit, end - LONGEST_UNLISTED) && isPlainWord(token)) {
            if (words.isDeterminer(token)) {
                return token < end - 1;
            }
            token--;
        }
        return false;
    }

    private boolean isPlainWord(int token) {
        return tokens.kind(token) == Token.Kind.WORD && !isStop(tokens.hash(token)) && !isClosed(token);
    }

    boolean isInsideName(int token) {
        return "-&@".indexOf(tokens.first(token)) >= 0 || isStopOfInitial(token);
    }

    /** The full stop of "J." or "Mr." within a name. */
    private boolean isStopOfInitial(int token) {
        return tokens.is(token, '.')
                && tokens.touchesPrevious(token)
                && tokens.isCapitalized(token - 1)
                && tokens.end(token - 1) - tokens.start(token - 1) <= 4
                && token + 1 < tokens.size()
                && tokens.isCapitalized(token + 1);
    }

    /** In "the head of the staff, Franz Halder, said" the aside is the better name. */
    boolean isName(int first, int end) {
        for (int token = first; token < end; token++) {
            if (!words.isName(token) && !words.isNameParticle(token) && !isInsideName(token)) {
                return false;
            }
        }
        return end - first > 1 && words.isName(end - 1);
    }

    int start(int end, int limit) {
        int start = end - 1;
        if (words.isPronoun(start)) {
            return start;
        }
        while (start > limit
                && (isInPhrase(start - 1) || linksTo(start) || isTie(start - 1) || joinsNames(start - 1))) {
            start--;
            if (words.isDeterminer(start) && !linksTo(start)) {
                break;
            }
        }
        return skipLinks(start, end);
    }

    /** Tells whether a phrase that has begun goes on here. */
    boolean goesOn(int token) {
        return isInPhrase(token) || joinsNames(token);
    }

    /** In "the authors of this study" the head is "authors"; -1 if no source stands before such a link. */
    int linkedHead(int end, int limit) {
        if (isClosed(end - 1) || words.isDeterminer(end - 1)) {
            return -1;
        }
        for (int token = end - 1; token > Math.max(limit, end - LONGEST_LINKED); token--) {
            if (isTie(token - 1)) {
                return token - 2;
            }
            if (linksTo(token + 1)) {
                return token - 1;
            }
            if (tokens.kind(token) != Token.Kind.WORD || isStop(tokens.hash(token))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isInPhrase(int token) {
        return words.isName(token)
                || words.isDeterminer(token)
                || words.isQuantifier(token)
                || words.isNameParticle(token)
                || isInsideName(token)
                || (words.canBeSource(token) && !words.isPronoun(token))
                || isModifier(token);
    }

    /** A small word between a determiner or name and the head, as "prime" in "the prime minister". */
    private boolean isModifier(int token) {
        return (isPlainWord(token) || tokens.kind(token) == Token.Kind.NUMBER)
                && token > 0
                && (words.isDeterminer(token - 1) || words.isQuantifier(token - 1) || words.isName(token - 1));
    }

    private boolean isClosed(int token) {
        return LINKS.contains(tokens.hash(token)) || words.isPronoun(token);
    }

    /** "a spokesman" links to "the ministry" by the "for" between them. */
    private boolean linksTo(int start) {
        int link = start - 1;
        return link > 0 && LINKS.contains(tokens.hash(link)) && (isSource(link - 1) || isTie(link - 1));
    }

    /** The "close" of "sources close to", which parts a source from its link. */
    private boolean isTie(int token) {
        return token > 0 && words.isTied(token) && LINKS.contains(tokens.hash(token + 1)) && isSource(token - 1);
    }

    private boolean isSource(int token) {
        return token >= 0 && (words.isSingleSource(token) || words.isGroup(token));
    }

    /** The "and" of "Smith and Jones". */
    private boolean joinsNames(int token) {
        return token > 0 && AND.contains(tokens.hash(token)) && words.isName(token - 1) && words.isName(token + 1);
    }

    private int skipLinks(int start, int end) {
        int first = start;
        while (first < end - 1
                && (tokens.kind(first) == Token.Kind.PUNCTUATION
                        || LINKS.contains(tokens.hash(first))
                        || (THAT.contains(tokens.hash(first)) && words.isName(first + 1)))) {
            first++;
        }
        return first;
    }
}
