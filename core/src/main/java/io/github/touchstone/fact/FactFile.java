package io.github.touchstone.fact;

import java.util.List;

/**
 * What was read from one file.
 *
 * @param name the file's name
 * @param form the form that it was read as
 * @param facts how many facts it gave
 * @param leftOut what could not be made a fact, by reason, in the order in which the reasons came up
 */
public record FactFile(String name, FactForm form, int facts, List<LeftOut> leftOut) {

    /** Copies the list. */
    public FactFile {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What could not be made a fact for one reason.
     *
     * @param reason why not
     * @param count how often
     * @param line where it was first met, from 1
     */
    public record LeftOut(String reason, int count, int line) {}
}
