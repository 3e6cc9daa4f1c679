package io.github.touchstone.fact;

/** Takes what a reader makes of a file. */
interface FactSink {

    /**
     * A fact.
     *
     * @param fact the fact
     * @param line where it stands, from 1
     */
    void fact(Fact fact, int line);

    /**
     * Something that could not be made a fact.
     *
     * @param reason why not, in the same words for the same reason
     * @param line where it stands, from 1
     */
    void leftOut(String reason, int line);
}
