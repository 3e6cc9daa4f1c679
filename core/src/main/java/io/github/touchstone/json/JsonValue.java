package io.github.touchstone.json;

/**
 * A value with its place.
 *
 * @param content a text, a number, a truth value, a list of values or the fields of an object
 * @param line where it begins, from 1
 */
record JsonValue(Object content, int line) {}
