package io.github.touchstone.support;

/** Keeps account of what carries the sentences of a text. */
@FunctionalInterface
interface Bearing {

    /** Lets something carry the sentences from one to another. */
    void carry(int firstSentence, int endSentence, Carrier carrier);
}
