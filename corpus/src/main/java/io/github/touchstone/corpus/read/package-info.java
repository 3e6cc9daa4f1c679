/** Files on disk and standard input, found in a fixed order and read as documents. */
@NullMarked
package io.github.touchstone.corpus.read;

import org.jspecify.annotations.NullMarked;
