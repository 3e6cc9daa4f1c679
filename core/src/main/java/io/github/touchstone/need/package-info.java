/** How much a sentence needs a citation, learnt from where the editors of an encyclopedia put them. */
@NullMarked
package io.github.touchstone.need;

import org.jspecify.annotations.NullMarked;
