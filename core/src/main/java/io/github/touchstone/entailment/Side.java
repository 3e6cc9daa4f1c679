package io.github.touchstone.entailment;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.NumberMention;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import io.github.touchstone.thesaurus.Thesaurus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One side of a pair, claim or statement, token by token. Tokens count from 0 within the side. */
final class Side {

    /** What is not read of a very long statement: what lies behind its first four hundred tokens. */
    private static final int LONGEST = 400;

    /** What a token is. */
    enum Kind {
        MARK,
        FUNCTION,
        WORD,
        VERB,
        NAME,
        PLACE,
        NUMBER,
        NEGATION,
        DATE;

        /** The kind as a figure. */
        @SuppressWarnings("EnumOrdinal")
        int code() {
            return ordinal();
        }

        boolean isContent() {
            return this == WORD || this == VERB || isName();
        }

        boolean isName() {
            return this == NAME || this == PLACE;
        }
    }

    private final Proposition proposition;
    private final Tokens tokens;
    private final int first;
    private final int size;
    private final Kind[] kinds;
    private final long[] keys;
    private final long[] entries;
    private final int[] content;
    private final int[] sentences;

    Side(Proposition proposition) {
        this.proposition = proposition;
        this.tokens = proposition.text().tokens();
        this.first = proposition.firstToken();
        this.size = Math.min(proposition.endToken() - first, LONGEST);
        this.kinds = new Kind[size];
        this.keys = new long[size];
        this.entries = new long[size];
        this.sentences = new int[size];
        readTokens();
        readMentions();
        this.content = IntStream.range(0, size)
                .filter(token -> kinds[token].isContent() && !continuesPlace(token))
                .toArray();
        for (int token : content) {
            entries[token] = Thesaurus.standard().entry(hash(token));
        }
    }

    private void readTokens() {
        List<Sentence> all = proposition.text().sentences();
        int sentence = size == 0 ? 0 : proposition.text().sentenceAt(tokens.start(first));
        for (int token = 0; token < size; token++) {
            while (sentence + 1 < all.size()
                    && tokens.start(first + token) >= all.get(sentence).span().end()) {
                sentence++;
            }
            sentences[token] = sentence;
            keys[token] = hash(token);
            Token.Kind kind = tokens.kind(first + token);
            kinds[token] =
                    kind == Token.Kind.WORD ? Kind.FUNCTION : kind == Token.Kind.NUMBER ? Kind.NUMBER : Kind.MARK;
        }
    }

    private void readMentions() {
        for (ContentWord word : proposition.words()) {
            Kind kind = Kind.valueOf(word.kind().name());
            for (int token = word.firstToken() - first; token < Math.min(size, word.endToken() - first); token++) {
                kinds[token] = kind;
                keys[token] = word.key();
            }
        }
        for (NumberMention number : proposition.numbers()) {
            mark(number.firstToken(), number.endToken(), Kind.NUMBER);
        }
        for (DateMention date : proposition.dates()) {
            mark(date.firstToken(), date.endToken(), Kind.DATE);
        }
        for (int negation : proposition.negations()) {
            mark(negation, negation + 1, Kind.NEGATION);
        }
    }

    private void mark(int from, int to, Kind kind) {
        if (from - first < size) {
            Arrays.fill(kinds, from - first, Math.min(size, to - first), kind);
        }
    }

    private boolean continuesPlace(int token) {
        return token > 0
                && kinds[token] == Kind.PLACE
                && kinds[token - 1] == Kind.PLACE
                && keys[token] == keys[token - 1];
    }

    Proposition proposition() {
        return proposition;
    }

    int size() {
        return size;
    }

    Kind kind(int token) {
        return kinds[token];
    }

    boolean isNegation(int token) {
        return kinds[token] == Kind.NEGATION;
    }

    /** The same for every form of a content word; for others the hash. */
    long key(int token) {
        return keys[token];
    }

    long hash(int token) {
        return tokens.hash(first + token);
    }

    /** What the thesaurus knows the token by. */
    long entry(int token) {
        return entries[token];
    }

    boolean isCapitalized(int token) {
        return tokens.isCapitalized(first + token);
    }

    /** Tokens of content words in order; a place of several words counts once. */
    int[] content() {
        return content;
    }

    int sentence(int token) {
        return sentences[token];
    }

    String text(int token) {
        return tokens.text(first + token);
    }

    char charAt(int token, int at) {
        return Character.toLowerCase(text().charAt(tokens.start(first + token) + at));
    }

    int length(int token) {
        return tokens.end(first + token) - tokens.start(first + token);
    }

    private String text() {
        return proposition.text().document().text();
    }

    /** A token of the text as counted here. */
    int local(int token) {
        return token - first;
    }

    Span span(int from, int to) {
        return tokens.span(first + from, first + to);
    }

    /** The content word next before a token, within five; -1 if there is none. */
    int contentBefore(int token) {
        for (int before = token - 1; before >= Math.max(0, token - NEAR); before--) {
            if (kinds[before].isContent()) {
                return before;
            }
        }
        return -1;
    }

    /** The content word next behind a token, within four; -1 if there is none. */
    int contentAfter(int token) {
        for (int after = token + 1; after < Math.min(size, token + NEAR); after++) {
            if (kinds[after].isContent()) {
                return after;
            }
        }
        return -1;
    }

    private static final int NEAR = 5;
}
