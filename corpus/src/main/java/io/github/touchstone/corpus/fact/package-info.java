/** Reference facts looked over: what was read, what is needless, what contradicts itself. */
@NullMarked
package io.github.touchstone.corpus.fact;

import org.jspecify.annotations.NullMarked;
