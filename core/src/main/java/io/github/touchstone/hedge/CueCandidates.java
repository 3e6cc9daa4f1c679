package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that the tagger has to judge. */
public final class CueCandidates {

    private CueCandidates() {}

    /**
     * Goes through the terms that their guards allow, from left to right; at each place the longest is taken, and the
     * search goes on behind it.
     *
     * @param text the text
     * @param matches the terms found in it
     * @return the candidates, in order; no two overlap
     */
    public static List<CueCandidate> find(Segmentation text, Matches matches) {
        List<CueCandidate> found = new ArrayList<>();
        List<TermMatch> terms = matches.all(HedgeCue.Kind.EPISTEMIC.rule()).stream()
                .filter(match -> Guard.of(match).allows(match, text.tokens()))
                .toList();
        int sentence = 0;
        int at = 0;
        while (at < terms.size()) {
            TermMatch longest = terms.get(at);
            int next = at + 1;
            for (; next < terms.size() && terms.get(next).firstToken() == longest.firstToken(); next++) {
                if (terms.get(next).endToken() > longest.endToken()) {
                    longest = terms.get(next);
                }
            }
            while (next < terms.size() && terms.get(next).firstToken() < longest.endToken()) {
                next++;
            }
            sentence = sentenceOf(text.sentences(), sentence, longest.firstToken());
            found.add(new CueCandidate(
                    longest.term(), text.sentences().get(sentence), longest.firstToken(), longest.endToken()));
            at = next;
        }
        return found;
    }

    /** Candidates come in order, so the sentences before one need not be looked at again. */
    private static int sentenceOf(List<Sentence> sentences, int from, int token) {
        int sentence = from;
        while (sentences.get(sentence).endToken() <= token) {
            sentence++;
        }
        return sentence;
    }
}
