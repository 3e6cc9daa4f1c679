/** Places in a source as other standards count them: lines and columns, code points, addresses. */
@NullMarked
package io.github.touchstone.location;

import org.jspecify.annotations.NullMarked;
