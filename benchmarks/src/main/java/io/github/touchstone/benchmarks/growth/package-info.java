/** How the time grows with the length of a text, also of texts made to slow it down. */
@NullMarked
package io.github.touchstone.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
