package io.github.touchstone.lexicon;

/**
 * A term found in a text.
 *
 * @param term the term
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param sentence index of the sentence it stands in
 */
public record TermMatch(Term term, int firstToken, int endToken, int sentence) {

    TermMatch movedBy(int tokens, int sentences) {
        return new TermMatch(term, firstToken + tokens, endToken + tokens, sentence + sentences);
    }

    /**
     * Tells whether two matches share a token.
     *
     * @param other the other match
     * @return true if they do
     */
    public boolean overlaps(TermMatch other) {
        return firstToken < other.endToken && other.firstToken < endToken;
    }
}
