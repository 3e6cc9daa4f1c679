/**
 * A reader from LaTeX to {@link io.github.touchstone.text.Document}.
 */
@NullMarked
package io.github.touchstone.latex;

import org.jspecify.annotations.NullMarked;
