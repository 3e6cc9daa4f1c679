/** How long until the first score. */
@NullMarked
package io.github.touchstone.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
