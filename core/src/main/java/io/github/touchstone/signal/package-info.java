/**
 * What judges a text: signals, each alone, and what each of them observed.
 *
 * <p>A signal reads the marks of an {@link io.github.touchstone.analysis.Analysis} and gives an
 * {@link io.github.touchstone.signal.Assessment}. It knows nothing of weights and of the score.
 */
@NullMarked
package io.github.touchstone.signal;

import org.jspecify.annotations.NullMarked;
