/** Where every point of one document's score went. */
@NullMarked
package io.github.touchstone.corpus.explain;

import org.jspecify.annotations.NullMarked;
