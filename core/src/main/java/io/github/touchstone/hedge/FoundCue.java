package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Term;

/**
 * A cue before it is held against the others found at its place.
 *
 * @param term its term
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param sentence index of the sentence it stands in
 * @param kind what it does
 * @param probability how surely, 0 to 1
 */
record FoundCue(Term term, int firstToken, int endToken, int sentence, HedgeCue.Kind kind, double probability) {

    int length() {
        return endToken - firstToken;
    }
}
