package io.github.touchstone.corpus.wordnet;

/**
 * A form that no rule takes back to its word.
 *
 * @param form the form
 * @param lemma its word
 * @param wordClass n, v, a or r
 */
record IrregularForm(String form, String lemma, char wordClass) {}
