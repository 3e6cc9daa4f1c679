/** What mending a finding would bring: the remedy applied to the marks, or to the text, and scored again. */
@NullMarked
package io.github.touchstone.mend;

import org.jspecify.annotations.NullMarked;
