package io.github.touchstone.text;

/**
 * One sentence, with the citation marks that follow its full stop.
 *
 * @param index its place among the sentences of the text, from 0
 * @param span where it stands in the extracted text
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param block index of the block it stands in
 */
public record Sentence(int index, Span span, int firstToken, int endToken, int block) {

    /**
     * The number of tokens.
     *
     * @return 1 or more
     */
    public int size() {
        return endToken - firstToken;
    }

    /** The same sentence in another text, so many sentences, code units, tokens and blocks further on. */
    Sentence movedBy(int sentences, int codeUnits, int tokens, int blocks) {
        return new Sentence(
                index + sentences, span.movedBy(codeUnits), firstToken + tokens, endToken + tokens, block + blocks);
    }
}
