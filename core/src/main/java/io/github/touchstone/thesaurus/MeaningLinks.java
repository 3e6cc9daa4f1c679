package io.github.touchstone.thesaurus;

/**
 * What holds between meanings besides which is broader.
 *
 * @param opposites the opposites of each, both ways
 * @param furtherParents broader meanings of each besides the one that it stands under
 * @param wholes the places that each lies in
 * @param firstVerb the first meaning that is not a noun's
 * @param firstAdjective the first meaning of an adjective
 * @param endOfAdjectives the number after the last
 */
record MeaningLinks(
        Links opposites, Links furtherParents, Links wholes, int firstVerb, int firstAdjective, int endOfAdjectives) {

    boolean isNoun(int meaning) {
        return meaning < firstVerb;
    }

    boolean isAdjective(int meaning) {
        return meaning >= firstAdjective && meaning < endOfAdjectives;
    }
}
