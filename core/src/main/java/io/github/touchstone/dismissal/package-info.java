/** Findings that somebody has looked at and lets stand: by a list beside the text, or by comments inside it. */
@NullMarked
package io.github.touchstone.dismissal;

import org.jspecify.annotations.NullMarked;
