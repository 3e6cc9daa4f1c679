package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Segmentation;
import java.util.BitSet;

/** The features of every sentence of a text. */
final class ClaimFeatures {

    /** Any one of these shows that the sentence has a verb. */
    private static final long VERBS = Feature.AUXILIARY.bit()
            | Feature.PAST.bit()
            | Feature.EVENT.bit()
            | Feature.MIND.bit()
            | Feature.OPEN_OPINION.bit()
            | Feature.POSSIBILITY.bit()
            | Feature.FUTURE.bit();

    /** Any one of these shows that somebody speaks, or speaks of what is not there. */
    private static final long VOICE = Feature.FIRST_PERSON.bit()
            | Feature.WE.bit()
            | Feature.SECOND_PERSON.bit()
            | Feature.OPEN_OPINION.bit()
            | Feature.JUDGEMENT.bit()
            | Feature.MIND.bit()
            | Feature.POSSIBILITY.bit()
            | Feature.FUTURE.bit()
            | Feature.HYPOTHETICAL.bit()
            | Feature.INSTRUCTION.bit()
            | Feature.QUESTION.bit()
            | Feature.EXCLAMATION.bit();

    private ClaimFeatures() {}

    /** A set of {@link Feature} bits for each sentence, by its index. */
    static long[] of(Segmentation text, Matches matches, BitSet quoted) {
        long[] features = TermFeatures.find(text, matches, quoted);
        TokenFeatures ofTokens = new TokenFeatures(text, quoted);
        for (int i = 0; i < features.length; i++) {
            features[i] |= ofTokens.of(text.sentences().get(i));
            features[i] |= (features[i] & VERBS) == 0 ? Feature.NO_VERB.bit() : 0;
            features[i] |= (features[i] & VOICE) == 0 ? Feature.IMPERSONAL.bit() : 0;
        }
        return features;
    }
}
