/** Other libraries on the same text: each as an engine that counts what it finds, so that all are measured alike. */
@NullMarked
package io.github.touchstone.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
