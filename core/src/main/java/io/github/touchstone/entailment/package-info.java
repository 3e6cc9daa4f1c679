/** One claim held against one statement: what aligns, what clashes, whether the statement bears it out. */
@NullMarked
package io.github.touchstone.entailment;

import org.jspecify.annotations.NullMarked;
