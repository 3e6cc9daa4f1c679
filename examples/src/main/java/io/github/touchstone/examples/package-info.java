/** Programs of one idea each. Every one runs from its source; see the README beside them. */
@NullMarked
package io.github.touchstone.examples;

import org.jspecify.annotations.NullMarked;
