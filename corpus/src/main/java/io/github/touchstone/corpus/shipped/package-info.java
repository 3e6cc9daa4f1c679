/** Tables that ship with the program: what data sets hold, what others report, and plain word lists to beat. */
@NullMarked
package io.github.touchstone.corpus.shipped;

import org.jspecify.annotations.NullMarked;
