/**
 * What a sentence says, as far as it can be held against a fact: its clauses, each with its content words, names,
 * places, dates and numbers, and whether it affirms or denies.
 */
@NullMarked
package io.github.touchstone.proposition;

import org.jspecify.annotations.NullMarked;
