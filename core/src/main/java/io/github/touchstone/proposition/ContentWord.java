package io.github.touchstone.proposition;

/**
 * A word or name that carries meaning.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param key the same number for every form of the word, every spelling of the name, every name of the place
 * @param kind what it is
 */
public record ContentWord(int firstToken, int endToken, long key, Kind kind) {

    /** What a content word is. */
    public enum Kind {
        /** A place, or the people of one: "Moscow", "Soviet". */
        PLACE,
        /** Any other word with a capital inside a sentence: a person, a work, an event. */
        NAME,
        /** A form that is a verb's, as far as lists and endings tell. */
        VERB,
        /** Any other word. */
        WORD
    }

    /**
     * Tells whether it names somebody or something.
     *
     * @return true for places and names
     */
    public boolean isName() {
        return kind == Kind.PLACE || kind == Kind.NAME;
    }
}
