/** Trained linear models: reading their files, and adding up the weights of the features that a mark has. */
@NullMarked
package io.github.touchstone.model;

import org.jspecify.annotations.NullMarked;
