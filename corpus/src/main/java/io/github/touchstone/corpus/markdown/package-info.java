/** Accuracy reports as Markdown, one page a data set. */
@NullMarked
package io.github.touchstone.corpus.markdown;

import org.jspecify.annotations.NullMarked;
