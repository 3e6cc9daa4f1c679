/** What kind of text it is, as far as that decides by which profile to score it. */
@NullMarked
package io.github.touchstone.genre;

import org.jspecify.annotations.NullMarked;
