/**
 * A reader from the wiki markup of MediaWiki to {@link io.github.touchstone.text.Document}.
 *
 * <p>Three passes, each linear and none recursive: {@code ConstructScanner} pairs braces, brackets and tags, {@code Walk}
 * writes the words down and takes up what it meets one construct at a time, and notes are written where the page lists
 * them. What templates show, and what tags and name spaces are, is data.
 */
@NullMarked
package io.github.touchstone.wikitext;

import org.jspecify.annotations.NullMarked;
