/**
 * A reader from LaTeX to {@link io.github.touchstone.text.Document}.
 *
 * <p>Two passes, each linear and none recursive: {@code SourceScanner} pairs braces and finds what is no prose, and
 * {@code Walk} writes the words down. What commands and environments are is data. Macros are not run.
 */
@NullMarked
package io.github.touchstone.latex;

import org.jspecify.annotations.NullMarked;
