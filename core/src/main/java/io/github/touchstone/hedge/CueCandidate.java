package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Sentence;

/**
 * A term of the list "hedge/epistemic" in a text, before anybody has judged whether it is a cue there.
 *
 * @param term the term, with its lemma and class
 * @param sentence the sentence it stands in
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record CueCandidate(Term term, Sentence sentence, int firstToken, int endToken) {}
