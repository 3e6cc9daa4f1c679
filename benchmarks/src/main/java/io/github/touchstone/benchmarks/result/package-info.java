/** Where and when something was measured, and files that say so. */
@NullMarked
package io.github.touchstone.benchmarks.result;

import org.jspecify.annotations.NullMarked;
