/** Reports as a table for a terminal, with the findings that cost most. */
@NullMarked
package io.github.touchstone.corpus.table;

import org.jspecify.annotations.NullMarked;
