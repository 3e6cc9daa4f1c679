package io.github.touchstone.corpus.wordnet;

/**
 * A relation from one meaning to another.
 *
 * @param symbol its kind, as the files write it, such as "@" for what is broader
 * @param target the key of the other meaning
 */
record Pointer(String symbol, String target) {}
