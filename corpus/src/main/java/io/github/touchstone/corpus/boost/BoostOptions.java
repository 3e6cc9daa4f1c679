package io.github.touchstone.corpus.boost;

/**
 * How trees are boosted.
 *
 * @param rounds how many trees
 * @param rate the share of the best step that each tree takes, 0 to 1
 * @param leaves the most leaves of a tree
 * @param fewestRows the fewest rows of a leaf
 * @param shrinkage what is added to the second derivative of a leaf, so that few rows make small steps
 */
public record BoostOptions(int rounds, double rate, int leaves, int fewestRows, double shrinkage) {}
