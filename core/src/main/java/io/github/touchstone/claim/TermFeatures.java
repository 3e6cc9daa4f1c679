package io.github.touchstone.claim;

import static io.github.touchstone.claim.Feature.INSTRUCTION;
import static io.github.touchstone.claim.Feature.QUESTION_OPENER;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The features that terms of a list show. */
final class TermFeatures {

    /** What these say, the author says: inside a quotation they do not count. */
    private static final long AUTHORS_VOICE = bits(EnumSet.range(QUESTION_OPENER, Feature.COUNTERFACTUAL))
            | bits(EnumSet.range(Feature.HEDGE, Feature.BOOSTER));
    /** What shows only in the first word of a sentence. */
    private static final long OPENERS = bits(EnumSet.of(INSTRUCTION, QUESTION_OPENER));

    /** The features that each term shows, by its list; a text holds the very terms of the lists. */
    private static final Map<String, Map<Term, Long>> SHOWN = shown();

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

    private static long bits(Set<Feature> features) {
        return features.stream().mapToLong(Feature::bit).reduce(0, (a, b) -> a | b);
    }

    private static Map<String, Map<Term, Long>> shown() {
        Map<String, Map<Term, Long>> shown = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            if (!feature.lexicon().isEmpty()) {
                Map<Term, Long> ofList = shown.computeIfAbsent(feature.lexicon(), list -> new IdentityHashMap<>());
                Lexicons.standard().get(feature.lexicon()).terms().stream()
                        .filter(feature::isShownBy)
                        .forEach(term -> ofList.merge(term, feature.bit(), (a, b) -> a | b));
            }
        }
        return shown;
    }

    /** The features of each sentence, by its index. */
    static long[] find(Segmentation text, Matches matches, BitSet quoted) {
        TermFeatures features = new TermFeatures(text, quoted);
        SHOWN.forEach((lexicon, shown) -> features.add(shown, matches.all(lexicon)));
        return features.found;
    }

    private void add(Map<Term, Long> shown, List<TermMatch> matches) {
        for (TermMatch match : matches) {
            Long bits = shown.get(match.term());
            if (bits != null) {
                int sentence = match.sentence();
                found[sentence] |= counting(bits, match.firstToken(), sentences.get(sentence));
            }
        }
    }

    /** Those of some features that count where the term stands. */
    private long counting(long bits, int token, Sentence sentence) {
        long counting = bits;
        if ((bits & AUTHORS_VOICE) != 0 && (quoted.get(token) || isName(token, sentence))) {
            counting &= ~AUTHORS_VOICE;
        }
        if ((bits & OPENERS) != 0 && !opens(token, sentence)) {
            counting &= ~OPENERS;
        }
        return counting;
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
