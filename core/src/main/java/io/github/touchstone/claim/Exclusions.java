package io.github.touchstone.claim;

import io.github.touchstone.text.Block;

/**
 * What is no claim of the author's about the world, however it is worded: questions, instructions, the author's own
 * life, what might have been, what is still to come, and words that are all somebody else's.
 */
final class Exclusions {

    private static final long NEVER_CLAIMS = Feature.TINY.bit()
            | Feature.QUESTION.bit()
            | Feature.INSTRUCTION.bit()
            | Feature.FIRST_PERSON.bit()
            | Feature.COUNTERFACTUAL.bit()
            | Feature.FUTURE.bit()
            | Feature.TITLE.bit()
            | Feature.CRUMBS.bit()
            | Feature.QUOTED.bit();

    /** "four to eight furniture straps": an item of a list, and no sentence. */
    private static final long NO_SENTENCE = Feature.NO_VERB.bit() | Feature.UNENDED.bit();

    private Exclusions() {}

    static boolean excludes(Block.Kind block, long features) {
        return block == Block.Kind.HEADING
                || block == Block.Kind.NOTE
                || (features & NEVER_CLAIMS) != 0
                || (features & NO_SENTENCE) == NO_SENTENCE;
    }
}
