/** JSON files that people keep beside their texts: strict reading, where what is wrong is told with file, line and field. */
@NullMarked
package io.github.touchstone.json;

import org.jspecify.annotations.NullMarked;
