package io.github.touchstone.need;

import io.github.touchstone.text.Block;

/**
 * A sentence without its citation marks, and where it stands.
 *
 * @param index its place among the sentences of the text, from 0
 * @param firstToken index of its first token among those that are left
 * @param endToken index after its last token
 * @param kind what its block is
 * @param paragraph how many paragraphs, or other blocks that are no heading, come before its own
 * @param before how many sentences come before it in its block
 * @param behind how many sentences come behind it in its block
 */
public record BareSentence(
        int index, int firstToken, int endToken, Block.Kind kind, int paragraph, int before, int behind) {

    /** The number of its tokens. */
    int size() {
        return endToken - firstToken;
    }
}
