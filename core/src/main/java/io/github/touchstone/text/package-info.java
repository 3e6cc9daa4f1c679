/**
 * The text itself: documents, spans, tokens and sentences, and the map from extracted text back to the source.
 *
 * <p>Every offset is a half-open range of UTF-16 code units, as {@link java.lang.String} counts them.
 */
@NullMarked
package io.github.touchstone.text;

import org.jspecify.annotations.NullMarked;
