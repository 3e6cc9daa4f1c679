package io.github.touchstone.claim;

import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Sentence;
import java.util.List;

/** The terms of one list, given out sentence by sentence: each is looked at once. */
final class SentenceTerms {

    private final List<TermMatch> matches;
    private int next;

    /** For matches in order of their first token. */
    SentenceTerms(List<TermMatch> matches) {
        this.matches = matches;
    }

    /** The terms in a sentence; sentences are asked for in order. */
    List<TermMatch> in(Sentence sentence) {
        while (next < matches.size() && matches.get(next).firstToken() < sentence.firstToken()) {
            next++;
        }
        if (next == matches.size() || matches.get(next).firstToken() >= sentence.endToken()) {
            return List.of();
        }
        int from = next;
        while (next < matches.size() && matches.get(next).firstToken() < sentence.endToken()) {
            next++;
        }
        return matches.subList(from, next);
    }
}
