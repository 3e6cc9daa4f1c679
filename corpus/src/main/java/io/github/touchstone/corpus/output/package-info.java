/** Where reports go: the one way in which every output form is written. */
@NullMarked
package io.github.touchstone.corpus.output;

import org.jspecify.annotations.NullMarked;
