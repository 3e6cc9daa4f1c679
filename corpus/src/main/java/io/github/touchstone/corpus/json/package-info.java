/** Reports as JSON, for programs: one array, or one object a line. */
@NullMarked
package io.github.touchstone.corpus.json;

import org.jspecify.annotations.NullMarked;
