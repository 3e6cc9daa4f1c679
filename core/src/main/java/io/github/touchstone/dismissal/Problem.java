package io.github.touchstone.dismissal;

/**
 * Something wrong with a comment inside a text.
 *
 * @param line the line that the comment begins in, from 1
 * @param words what is wrong, and what it means
 */
public record Problem(int line, String words) {}
