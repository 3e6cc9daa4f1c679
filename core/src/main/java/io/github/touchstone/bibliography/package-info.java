/** The sources that a text lists: its bibliography and notes, entry by entry. */
@NullMarked
package io.github.touchstone.bibliography;

import org.jspecify.annotations.NullMarked;
