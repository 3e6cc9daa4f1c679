/** Claims: sentences that state something about the world which others could check. */
@NullMarked
package io.github.touchstone.claim;

import org.jspecify.annotations.NullMarked;
