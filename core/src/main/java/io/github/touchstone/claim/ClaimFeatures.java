package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.List;

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
    static long[] of(Segmentation text, Matches matches, List<Quotation> quotations) {
        BitSet quoted = quotedTokens(text.tokens(), quotations);
        long[] features = TermFeatures.find(text, matches, quoted);
        for (int i = 0; i < features.length; i++) {
            features[i] |= TokenFeatures.find(text, quoted, text.sentences().get(i));
            features[i] |= (features[i] & VERBS) == 0 ? Feature.NO_VERB.bit() : 0;
            features[i] |= (features[i] & VOICE) == 0 ? Feature.IMPERSONAL.bit() : 0;
        }
        return features;
    }

    private static BitSet quotedTokens(Tokens tokens, List<Quotation> quotations) {
        BitSet quoted = new BitSet(tokens.size());
        for (Quotation quotation : quotations) {
            Span span = quotation.span();
            quoted.set(tokens.at(span.start()), tokens.at(span.end()));
        }
        return quoted;
    }
}
