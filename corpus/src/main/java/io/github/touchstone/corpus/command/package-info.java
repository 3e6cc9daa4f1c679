/** The commands, their options, their exit codes, and the errors they print. */
@NullMarked
package io.github.touchstone.corpus.command;

import org.jspecify.annotations.NullMarked;
