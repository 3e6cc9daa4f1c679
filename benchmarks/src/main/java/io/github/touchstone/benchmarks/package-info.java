/** How fast the library is: the whole way, each stage of it alone, and the JDK on the same text. */
@NullMarked
package io.github.touchstone.benchmarks;

import org.jspecify.annotations.NullMarked;
