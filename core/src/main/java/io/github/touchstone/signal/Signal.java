package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;

/**
 * One way of judging how reliable a text is.
 *
 * <p>An implementation must be thread-safe and must give the same assessment for the same analysis: a score is
 * repeatable only if its signals are.
 */
public interface Signal {

    /**
     * The signal's name, as reports show it and profiles weigh it.
     *
     * @return a short lower-case word, such as "hedging"
     */
    String name();

    /**
     * Judges a text.
     *
     * @param analysis the text with its marks
     * @return what was observed; {@link Assessment#undetermined} if there was nothing to judge by
     */
    Assessment assess(Analysis analysis);

    /**
     * Judges the words of a text that are another's, which {@link #assess} leaves out.
     *
     * @param analysis the text with its marks
     * @return what was observed; undetermined if the signal does not tell voices apart, as here
     */
    default Assessment assessQuoted(Analysis analysis) {
        return Assessment.undetermined(name(), "it does not tell the author's words from quoted ones");
    }
}
