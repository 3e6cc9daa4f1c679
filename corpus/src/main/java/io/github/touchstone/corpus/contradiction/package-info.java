/** Whole documents held against a fact base, the way the library is used: what is found, missed and wrongly found. */
@NullMarked
package io.github.touchstone.corpus.contradiction;

import org.jspecify.annotations.NullMarked;
