/** The score as the exact sum of its ledger, and the profile that says what weighs how much. */
@NullMarked
package io.github.touchstone.score;

import org.jspecify.annotations.NullMarked;
