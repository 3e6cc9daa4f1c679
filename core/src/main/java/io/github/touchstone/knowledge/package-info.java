/** What needs no source because every reader knows it or can work it out: a documented rule for each case. */
@NullMarked
package io.github.touchstone.knowledge;

import org.jspecify.annotations.NullMarked;
