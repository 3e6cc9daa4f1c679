package io.github.touchstone.proposition;

import io.github.touchstone.text.Span;

/**
 * A date in a text, with its year.
 *
 * @param span where it stands
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param time the days it may mean
 * @param open whether it bounds a time instead of naming it: "before 1941", "since June 1940"
 */
public record DateMention(Span span, int firstToken, int endToken, Time time, boolean open) {}
