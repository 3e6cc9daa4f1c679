/** What a scoring gives back, and its form as JSON. */
@NullMarked
package io.github.touchstone.report;

import org.jspecify.annotations.NullMarked;
