/** What a finding is about, written down so that it can be found again in a later state of the text. */
@NullMarked
package io.github.touchstone.anchor;

import org.jspecify.annotations.NullMarked;
