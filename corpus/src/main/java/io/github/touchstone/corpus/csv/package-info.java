/** Reports as CSV, for spreadsheets: one row a document. */
@NullMarked
package io.github.touchstone.corpus.csv;

import org.jspecify.annotations.NullMarked;
