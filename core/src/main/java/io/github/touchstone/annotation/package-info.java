/** Reports as annotations in the model of the W3C (Web Annotation Data Model, 2017), for tools that show a text. */
@NullMarked
package io.github.touchstone.annotation;

import org.jspecify.annotations.NullMarked;
