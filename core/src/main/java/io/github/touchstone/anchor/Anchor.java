package io.github.touchstone.anchor;

/**
 * What is kept of a finding to know it again: first by its id, else by its rule, its words, and what stands around them.
 *
 * <p>A finding that gathers several statements has an anchor for each, so that a statement is known again whether it
 * is gathered with others or stands alone.
 *
 * @param finding the finding's id, 16 hexadecimal digits
 * @param rule what was found, such as "hedge/weasel"
 * @param quote the words that it was found in
 */
public record Anchor(String finding, String rule, Quote quote) {}
