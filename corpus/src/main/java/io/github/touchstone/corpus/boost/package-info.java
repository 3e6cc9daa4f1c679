/**
 * Boosted trees for several classes, from numbers (Friedman 2001, Greedy Function Approximation). Smile's own sort whole
 * columns and hide their splits; these sort into bins, once, and can be written down.
 */
@NullMarked
package io.github.touchstone.corpus.boost;

import org.jspecify.annotations.NullMarked;
