/**
 * Citations: the marks in a text that point to sources, the entries that they point to, and the words that they carry.
 *
 * <p>One small scanner finds one kind of citation; {@link io.github.touchstone.citation.CitationFinder} runs them all,
 * leaves one citation at a place, and ties each to the words it carries. All scanners read tokens from left to right
 * and never come back, so time is linear in the text.
 */
@NullMarked
package io.github.touchstone.citation;

import org.jspecify.annotations.NullMarked;
