/** The texts that are measured, all of them made from the samples that the project ships. */
@NullMarked
package io.github.touchstone.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
