package io.github.touchstone.knowledge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a word does in a sum, a unit or a date, by the list {@code knowledge/part}. */
enum WordPart {
    SHARE,
    TIMES,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    SQUARE,
    CUBE,
    EQUALS,
    HOLDS,
    FILLER,
    LINK,
    ARTICLE,
    /** None of these. */
    NONE;

    private record Entry(WordPart part, double value) {}

    private static final Map<Long, Entry> ENTRIES = Lexicons.standard().get("knowledge/part").terms().stream()
            .collect(Collectors.toUnmodifiableMap(term -> Fold.hash(term.text()), WordPart::entry));

    private static Entry entry(Term term) {
        return new Entry(valueOf(term.column("part").toUpperCase(Locale.ROOT)), term.number("value", 0));
    }

    /** The part of the word at a token; none beyond an end. */
    static WordPart at(Tokens tokens, int token, int end) {
        Entry entry = token < end ? ENTRIES.get(tokens.hash(token)) : null;
        return entry == null ? NONE : entry.part;
    }

    /** The number that the word at a token stands for; 0 if for none. */
    static double value(Tokens tokens, int token) {
        Entry entry = ENTRIES.get(tokens.hash(token));
        return entry == null ? 0 : entry.value;
    }

    /** The first token at or after one that is no such word. */
    int skip(Tokens tokens, int token, int end) {
        int next = token;
        while (at(tokens, next, end) == this) {
            next++;
        }
        return next;
    }
}
