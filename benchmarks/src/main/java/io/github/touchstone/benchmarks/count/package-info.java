/** How much each benchmark has to find, so that nothing gets faster by doing less. */
@NullMarked
package io.github.touchstone.benchmarks.count;

import org.jspecify.annotations.NullMarked;
