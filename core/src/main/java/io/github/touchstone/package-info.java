/**
 * Scores a text for how reliable it is as a source, and says why.
 *
 * <p>Begin with {@link io.github.touchstone.ReliabilityScorer}.
 */
@NullMarked
package io.github.touchstone;

import org.jspecify.annotations.NullMarked;
