/** The command line of Touchstone: whole folders of texts scored, and the reports written in the form asked for. */
@NullMarked
package io.github.touchstone.corpus;

import org.jspecify.annotations.NullMarked;
