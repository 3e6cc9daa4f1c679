/** Reference facts: what they state, where they come from, and the base that finds those about a claim. */
@NullMarked
package io.github.touchstone.fact;

import org.jspecify.annotations.NullMarked;
