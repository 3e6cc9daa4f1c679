package io.github.touchstone.support;

/**
 * What something carries, written down so that it can be carried again.
 *
 * @param firstSentence index of the first sentence
 * @param endSentence index after the last
 * @param carrier what carries them
 */
record Load(int firstSentence, int endSentence, Carrier carrier) {

    void onto(Bearing bearing) {
        bearing.carry(firstSentence, endSentence, carrier);
    }
}
