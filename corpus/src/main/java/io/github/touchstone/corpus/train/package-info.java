/** Fits the models that core ships, from labelled rows. */
@NullMarked
package io.github.touchstone.corpus.train;

import org.jspecify.annotations.NullMarked;
