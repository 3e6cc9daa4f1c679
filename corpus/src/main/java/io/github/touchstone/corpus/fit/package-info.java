/** What all training shares: weights that make a loss least, and the file they are written to. */
@NullMarked
package io.github.touchstone.corpus.fit;

import org.jspecify.annotations.NullMarked;
