/** Our own pipeline in the form that one would write first, with strings, maps and regular expressions: what the real form is held against. */
@NullMarked
package io.github.touchstone.benchmarks.naive;

import org.jspecify.annotations.NullMarked;
