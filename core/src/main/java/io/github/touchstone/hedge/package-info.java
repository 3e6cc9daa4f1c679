/** Hedges, weasels, approximators and boosters: words by which an author says how sure a statement is, or hides it. */
@NullMarked
package io.github.touchstone.hedge;

import org.jspecify.annotations.NullMarked;
