/** How much memory a scorer keeps, and how little it can work with. */
@NullMarked
package io.github.touchstone.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
