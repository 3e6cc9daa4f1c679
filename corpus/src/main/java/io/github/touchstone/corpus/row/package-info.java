/** The rows of labelled data, read from JSON Lines one after the other. */
@NullMarked
package io.github.touchstone.corpus.row;

import org.jspecify.annotations.NullMarked;
