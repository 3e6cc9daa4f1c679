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
import java.util.HashSet;
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

    private static final List<Shown> SHOWN = shown();

    private final List<Sentence> sentences;
    private final Tokens tokens;
    private final BitSet quoted;
    private final long[] found;

    /**
     * The features that the terms of a list show.
     *
     * @param list its name
     * @param byAll those that all its terms show, if they show the same: then no term need be looked at
     * @param byTerm those of each term; a text holds the very terms of the list
     */
    private record Shown(String list, long byAll, Map<Term, Long> byTerm) {

        static Shown of(String list, Map<Term, Long> byTerm) {
            Set<Long> distinct = new HashSet<>(byTerm.values());
            return new Shown(list, distinct.size() == 1 ? distinct.iterator().next() : 0, byTerm);
        }

        long by(TermMatch match) {
            return byAll != 0 ? byAll : byTerm.getOrDefault(match.term(), 0L);
        }
    }

    private TermFeatures(Segmentation text, BitSet quoted) {
        this.sentences = text.sentences();
        this.tokens = text.tokens();
        this.quoted = quoted;
        this.found = new long[sentences.size()];
    }

    private static long bits(Set<Feature> features) {
        return features.stream().mapToLong(Feature::bit).reduce(0, (a, b) -> a | b);
    }

    private static List<Shown> shown() {
        Map<String, Map<Term, Long>> shown = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            if (!feature.lexicon().isEmpty()) {
                Map<Term, Long> ofList = shown.computeIfAbsent(feature.lexicon(), list -> new IdentityHashMap<>());
                for (Term term : Lexicons.standard().get(feature.lexicon()).terms()) {
                    long bit = feature.isShownBy(term) ? feature.bit() : 0;
                    ofList.merge(term, bit, (a, b) -> a | b);
                }
            }
        }
        return shown.entrySet().stream()
                .map(list -> Shown.of(list.getKey(), list.getValue()))
                .toList();
    }

    /** The features of each sentence, by its index. */
    static long[] find(Segmentation text, Matches matches, BitSet quoted) {
        TermFeatures features = new TermFeatures(text, quoted);
        SHOWN.forEach(shown -> features.add(shown, matches.all(shown.list())));
        return features.found;
    }

    private void add(Shown shown, List<TermMatch> matches) {
        for (TermMatch match : matches) {
            int sentence = match.sentence();
            long fresh = shown.by(match) & ~found[sentence];
            if (fresh != 0) {
                found[sentence] |= counting(fresh, match.firstToken(), sentences.get(sentence));
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
