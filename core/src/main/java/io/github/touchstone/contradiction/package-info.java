/** Claims held against reference facts: what clashes, how, and how surely. */
@NullMarked
package io.github.touchstone.contradiction;

import org.jspecify.annotations.NullMarked;
