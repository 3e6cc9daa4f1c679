/**
 * Words of prose that give a statement as somebody's: who is credited, how well they are named, what they carry.
 *
 * <p>Each scanner finds one form and passes over the tokens once, so time is linear in the text.
 */
@NullMarked
package io.github.touchstone.attribution;

import org.jspecify.annotations.NullMarked;
