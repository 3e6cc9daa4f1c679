/** WordNet 3.1 as its own files have it, and the small table that core needs of it. */
@NullMarked
package io.github.touchstone.corpus.wordnet;

import org.jspecify.annotations.NullMarked;
