/** Single claims held against single statements, as labelled pairs: judging them, figures, and simple rivals. */
@NullMarked
package io.github.touchstone.corpus.entailment;

import org.jspecify.annotations.NullMarked;
