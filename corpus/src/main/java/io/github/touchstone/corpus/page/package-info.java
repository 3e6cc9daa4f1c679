/** Reports as one self-contained HTML page that shows every finding in its place. */
@NullMarked
package io.github.touchstone.corpus.page;

import org.jspecify.annotations.NullMarked;
