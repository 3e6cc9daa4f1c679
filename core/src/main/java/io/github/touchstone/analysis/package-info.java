/** A text with every mark that the finders made in it: what all signals read. */
@NullMarked
package io.github.touchstone.analysis;

import org.jspecify.annotations.NullMarked;
