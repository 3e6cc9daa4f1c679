/**
 * What carries each claim of a text: citations, credited sources, evidence shown in place, reference facts, and what the
 * text itself has carried elsewhere. Each thing is shown with the rule by which it carries.
 */
@NullMarked
package io.github.touchstone.support;

import org.jspecify.annotations.NullMarked;
