/** Reports in the form that development tools read: SARIF 2.1.0 (OASIS 2020). */
@NullMarked
package io.github.touchstone.sarif;

import org.jspecify.annotations.NullMarked;
