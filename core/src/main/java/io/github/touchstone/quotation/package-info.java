/** Words between quotation marks: somebody else's voice, not the author's. */
@NullMarked
package io.github.touchstone.quotation;

import org.jspecify.annotations.NullMarked;
