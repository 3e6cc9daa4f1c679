/** How often an answer is right: figures over labelled data, and what came of one evaluation. */
@NullMarked
package io.github.touchstone.corpus.accuracy;

import org.jspecify.annotations.NullMarked;
