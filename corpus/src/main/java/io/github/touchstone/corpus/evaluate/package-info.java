/** The tasks: each reads labelled rows, asks the library, and says how often it was right. */
@NullMarked
package io.github.touchstone.corpus.evaluate;

import org.jspecify.annotations.NullMarked;
