package io.github.touchstone.gate;

import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Span;
import java.util.Optional;

/**
 * Why a text does not simply pass.
 *
 * @param decision what follows
 * @param requirement which requirement is not met: "minimumScore"
 * @param words the reason in words, with line, column and the words that it is about
 * @param finding the finding that it is about; empty if it is about the text as a whole
 * @param place where that stands, or the statement of it that is meant, in the source that the caller gave
 */
public record Reason(
        Decision decision, String requirement, String words, Optional<Finding> finding, Optional<Span> place) {}
