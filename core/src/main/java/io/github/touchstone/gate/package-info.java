/** Whether a text may pass: a policy, what was there before, and a decision with its reasons. */
@NullMarked
package io.github.touchstone.gate;

import org.jspecify.annotations.NullMarked;
