/**
 * What two words are to each other: the same, opposites, broader or narrower, or sisters that exclude each other.
 *
 * <p>The table is made of WordNet 3.1 (Miller 1995; Fellbaum 1998), cut down to words and senses that texts use.
 */
@NullMarked
package io.github.touchstone.thesaurus;

import org.jspecify.annotations.NullMarked;
