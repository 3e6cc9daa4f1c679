package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.text.Sentence;
import java.util.List;

/** Words in which a listed term does not mean what it is listed for: a rose garden is no trend. */
final class LookAlikes {

    private final SentenceTerms terms;
    private List<TermMatch> here = List.of();

    LookAlikes(Matches matches) {
        this.terms = new SentenceTerms(matches.all("claim/look-alike"));
    }

    /** Goes on to a sentence; sentences come in order. */
    void enter(Sentence sentence) {
        here = terms.in(sentence);
    }

    /** Whether the words from one token to another are part of a look-alike of a list. */
    boolean cover(String list, int first, int end) {
        for (TermMatch match : here) {
            if (match.firstToken() < end
                    && first < match.endToken()
                    && names(match.term().column("list"), list)) {
                return true;
            }
        }
        return false;
    }

    /** A row names one list or several, parted by spaces. */
    private static boolean names(String lists, String list) {
        int at = lists.indexOf(list);
        if (at < 0) {
            return false;
        }
        int end = at + list.length();
        return (at == 0 || lists.charAt(at - 1) == ' ') && (end == lists.length() || lists.charAt(end) == ' ');
    }
}
