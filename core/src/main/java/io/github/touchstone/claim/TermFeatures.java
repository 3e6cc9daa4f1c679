package io.github.touchstone.claim;

import static io.github.touchstone.claim.Feature.INSTRUCTION;
import static io.github.touchstone.claim.Feature.QUESTION_OPENER;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The features that terms of a list show. */
final class TermFeatures {

    /** What these say, the author says: inside a quotation they do not count. */
    private static final Set<Feature> AUTHORS_VOICE = authorsVoice();
    /** What shows only in the first word of a sentence. */
    private static final Set<Feature> OPENERS = EnumSet.of(INSTRUCTION, QUESTION_OPENER);

    private final List<Sentence> sentences;
    private final Tokens tokens;
    private final BitSet quoted;
    private final long[] found;

    private TermFeatures(Segmentation text, BitSet quoted) {
        this.sentences = text.sentences();
        this.tokens = text.tokens();
        this.quoted = quoted;
        this.found = new long[sentences.size()];
    }

    private static Set<Feature> authorsVoice() {
        Set<Feature> voice = EnumSet.range(QUESTION_OPENER, Feature.COUNTERFACTUAL);
        voice.addAll(EnumSet.range(Feature.HEDGE, Feature.BOOSTER));
        return voice;
    }

    /** The features of each sentence, by its index. */
    static long[] find(Segmentation text, Matches matches, BitSet quoted) {
        TermFeatures features = new TermFeatures(text, quoted);
        for (Feature feature : Feature.values()) {
            if (!feature.lexicon().isEmpty()) {
                features.add(feature, matches.all(feature.lexicon()));
            }
        }
        return features.found;
    }

    /** Matches come in order of their first token, and so do the sentences. */
    private void add(Feature feature, List<TermMatch> matches) {
        int sentence = 0;
        for (TermMatch match : matches) {
            while (sentences.get(sentence).endToken() <= match.firstToken()) {
                sentence++;
            }
            if (counts(feature, match, sentences.get(sentence))) {
                found[sentence] |= feature.bit();
            }
        }
    }

    private boolean counts(Feature feature, TermMatch match, Sentence sentence) {
        int token = match.firstToken();
        if (!feature.isShownBy(match.term())) {
            return false;
        }
        if (AUTHORS_VOICE.contains(feature) && (quoted.get(token) || isName(token, sentence))) {
            return false;
        }
        return !OPENERS.contains(feature) || opens(token, sentence);
    }

    /** "May", "Will" and "US" inside a sentence, and the "I" of "World War I", are names. */
    private boolean isName(int token, Sentence sentence) {
        if (token == sentence.firstToken() || !tokens.isCapitalized(token)) {
            return false;
        }
        return tokens.first(token) != 'I' || (token - 1 > sentence.firstToken() && tokens.isCapitalized(token - 1));
    }

    private boolean opens(int token, Sentence sentence) {
        for (int before = token - 1; before >= sentence.firstToken(); before--) {
            if (tokens.kind(before) == Token.Kind.WORD || before < token - 3) {
                return false;
            }
        }
        return true;
    }
}
