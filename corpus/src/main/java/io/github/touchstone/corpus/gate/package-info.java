/** Gates for whole corpora: what becomes of each document, and what other forms are told of it. */
@NullMarked
package io.github.touchstone.corpus.gate;

import org.jspecify.annotations.NullMarked;
