/**
 * Readers from HTML and Markdown to {@link io.github.touchstone.text.Document}.
 *
 * <p>They keep what the author wrote as prose and leave out code, navigation and whatever else a page holds, and they
 * remember for each stretch of the prose which stretch of the source it was made from.
 */
@NullMarked
package io.github.touchstone.markup;

import org.jspecify.annotations.NullMarked;
