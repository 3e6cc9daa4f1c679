/** Made-up facts and sentences about them, as many as are asked for: how fast a fact base answers, and what it keeps. */
@NullMarked
package io.github.touchstone.benchmarks.fact;

import org.jspecify.annotations.NullMarked;
