package io.github.touchstone.score;

import io.github.touchstone.text.Span;

/**
 * A change to a text.
 *
 * @param span what is replaced, in the source that the caller gave; an empty span is a place to insert at
 * @param text what takes its place; empty if it is only taken out
 */
public record Edit(Span span, String text) {}
