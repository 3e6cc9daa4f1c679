package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Locale;

/** What a word is, as far as a list of closed classes and the end of the word tell. */
enum CoarseTag {
    PRONOUN,
    OBJECT,
    POSSESSIVE,
    DETERMINER,
    PEOPLE,
    BE,
    HAVE,
    DO,
    MODAL,
    NEGATION,
    PREPOSITION,
    TO,
    THAT,
    AS,
    IF,
    QUESTION,
    CONJUNCTION,
    BY,
    SO,
    ADVERB,
    THERE,
    NUMBER,
    MARK,
    NAME,
    LY("ly"),
    ING("ing"),
    ED("ed"),
    TION("tion"),
    OUS("ous"),
    S("s"),
    ER("er"),
    AL("al"),
    IVE("ive"),
    WORD,
    /** After the last token of a sentence. */
    END;

    /** A word keeps more than this many letters before its ending. */
    private static final int STEM = 2;

    private static final CoarseTag[] ALL = values();
    private static final CoarseTag[] ENDINGS = {LY, ING, ED, TION, OUS, S, ER, AL, IVE};

    private final String ending;

    CoarseTag() {
        this("");
    }

    CoarseTag(String ending) {
        this.ending = ending;
    }

    /** The name in features and in the list. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CoarseTag of(Tokens tokens, int token) {
        int listed = (int) Listed.TAGS.of(tokens.hash(token));
        if (listed != 0) {
            return ALL[listed - 1];
        }
        return switch (tokens.kind(token)) {
            case NUMBER -> NUMBER;
            case PUNCTUATION, SYMBOL -> MARK;
            case URL -> WORD;
            case WORD -> tokens.isCapitalized(token) ? NAME : byEnding(tokens, token);
        };
    }

    private static CoarseTag byEnding(Tokens tokens, int token) {
        for (CoarseTag tag : ENDINGS) {
            if (tag.isEndOf(tokens, token)) {
                return tag;
            }
        }
        return WORD;
    }

    /** Whether a word has the ending of this tag. */
    boolean isEndOf(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length > ending.length() + STEM && tokens.endsWith(token, ending);
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Listed {
        /** Ordinals of tags, plus one. */
        static final WordTable TAGS = tags();

        @SuppressWarnings("EnumOrdinal")
        private static WordTable tags() {
            List<Term> terms = Lexicons.standard().get("language/coarse-tag").terms();
            WordTable tags = new WordTable(terms.size());
            for (Term term : terms) {
                CoarseTag tag = valueOf(term.column("tag").toUpperCase(Locale.ROOT));
                tags.put(Fold.hash(term.text()), tag.ordinal() + 1L);
            }
            return tags;
        }
    }
}
