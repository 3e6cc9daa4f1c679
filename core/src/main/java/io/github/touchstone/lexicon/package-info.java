/** Term lists as data, and one matcher that finds all their terms over tokens in one pass. */
@NullMarked
package io.github.touchstone.lexicon;

import org.jspecify.annotations.NullMarked;
