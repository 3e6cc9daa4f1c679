package io.github.touchstone.quotation;

import io.github.touchstone.text.Span;

/**
 * Words that the author gives as somebody else's.
 *
 * @param span where they stand in the extracted text, with their quotation marks if they have any
 * @param block true for a whole block set apart, false for words between quotation marks
 */
public record Quotation(Span span, boolean block) {}
