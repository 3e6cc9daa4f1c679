package io.github.touchstone.hedge;

import io.github.touchstone.text.Label;
import io.github.touchstone.text.Tokens;

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
        return Label.of(this);
    }

    static CoarseTag of(Tokens tokens, int token) {
        long listed = CueWord.of(tokens.hash(token));
        if (CueWord.isTagged(listed)) {
            return CueWord.tag(listed);
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
}
