/** A profile fitted to documents that people have labelled for how reliable they are. */
@NullMarked
package io.github.touchstone.corpus.calibrate;

import org.jspecify.annotations.NullMarked;
