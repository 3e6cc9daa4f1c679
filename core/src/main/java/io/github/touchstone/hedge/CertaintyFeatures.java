package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Tokens;
import java.util.List;

/** Takes the features of sentences, in their order, in one pass over the tokens and over the terms found. */
final class CertaintyFeatures {

    private static final int COUNT = CertaintyFeature.values().length;
    private static final double UNLIKELY_TO = 0.3;
    private static final int MOST_APPROXIMATORS = 3;
    /** A cue is denied by a word that stands so many tokens before it, or fewer. */
    private static final int DENIED_WITHIN = 3;

    private final Tokens tokens;
    private final List<TermMatch> cues;
    private final List<TermMatch> approximators;
    private int nextCue;
    private int nextApproximator;

    CertaintyFeatures(Tokens tokens, Matches matches) {
        this.tokens = tokens;
        this.cues = longest(matches, "hedge/likelihood");
        this.approximators = longest(matches, "hedge/approximator");
    }

    private List<TermMatch> longest(Matches matches, String lexicon) {
        return Matches.longestOf(matches.all(lexicon).stream()
                .filter(match -> ListedTerm.of(match.term()).guard().allows(match, tokens))
                .toList());
    }

    /**
     * The features of the next sentence.
     *
     * @param first index of its first token, at or after the last sentence's end
     * @param end index after its last token
     * @return a value for each feature, in their order
     */
    double[] next(int first, int end) {
        double[] values = new double[COUNT];
        addCues(values, first, end);
        addApproximators(values, end);
        CertaintyWords.addTo(values, tokens, first, end);
        return values;
    }

    private void addCues(double[] values, int first, int end) {
        double lowest = 1;
        while (nextCue < cues.size() && cues.get(nextCue).firstToken() < end) {
            TermMatch cue = cues.get(nextCue++);
            double likelihood = cue.term().number("likelihood", 1);
            lowest = Math.min(lowest, likelihood);
            if (likelihood < 1 && isDenied(cue, first)) {
                set(values, CertaintyFeature.DENIED_CUE, 1);
            }
        }
        set(values, CertaintyFeature.LOWEST_LIKELIHOOD, lowest);
        set(values, CertaintyFeature.UNLIKELY, lowest <= UNLIKELY_TO ? 1 : 0);
    }

    private boolean isDenied(TermMatch cue, int first) {
        for (int token = Math.max(first, cue.firstToken() - DENIED_WITHIN); token < cue.firstToken(); token++) {
            if (CertaintyFamily.NEGATION.isIn(CertaintyFamily.of(tokens.hash(token)))) {
                return true;
            }
        }
        return false;
    }

    private void addApproximators(double[] values, int end) {
        int found = 0;
        while (nextApproximator < approximators.size()
                && approximators.get(nextApproximator).firstToken() < end) {
            found++;
            nextApproximator++;
        }
        set(values, CertaintyFeature.APPROXIMATORS, Math.min(MOST_APPROXIMATORS, found));
    }

    private static void set(double[] values, CertaintyFeature feature, double value) {
        values[feature.index()] = value;
    }
}
