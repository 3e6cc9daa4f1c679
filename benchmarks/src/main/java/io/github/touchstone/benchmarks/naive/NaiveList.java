package io.github.touchstone.benchmarks.naive;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One term list as a set of strings, looked up for every run of words that could be a term. */
final class NaiveList {

    /** A term that stands for more, such as three classes of words in a row, is left out: the set would not fit in memory. */
    private static final int MOST_MEANINGS = 20_000;

    private final String name;
    private final Set<String> terms = new HashSet<>();
    private int longest;

    private NaiveList(String name) {
        this.name = name;
    }

    static NaiveList of(String name) {
        NaiveList list = new NaiveList(name);
        Lexicons.standard().get(name).terms().stream()
                .map(term -> term.text().toLowerCase(Locale.ROOT))
                .filter(term -> meanings(term) <= MOST_MEANINGS)
                .forEach(list::add);
        return list;
    }

    /** How many terms a term stands for. */
    private static long meanings(String term) {
        int open = term.indexOf('{');
        if (open < 0) {
            return 1;
        }
        int close = term.indexOf('}', open);
        return Math.min(MOST_MEANINGS + 1L, members(term, open, close).size() * meanings(term.substring(close + 1)));
    }

    /** A class of words in braces stands for each of its words. */
    private void add(String term) {
        int open = term.indexOf('{');
        if (open < 0) {
            terms.add(term);
            longest = Math.max(longest, (int) term.chars().filter(c -> c == ' ').count() + 1);
            return;
        }
        int close = term.indexOf('}', open);
        for (Term member : members(term, open, close)) {
            add(term.substring(0, open) + member.text().toLowerCase(Locale.ROOT) + term.substring(close + 1));
        }
    }

    private static List<Term> members(String term, int open, int close) {
        return Lexicons.standard()
                .get("class/" + term.substring(open + 1, close))
                .terms();
    }

    /** The terms in a sentence, the longest at each place; none begins inside another. */
    List<NaiveFinding> find(NaiveSentence sentence) {
        List<NaiveFinding> found = new ArrayList<>();
        List<String> words = sentence.words();
        int from = 0;
        while (from < words.size()) {
            int to = endOfTerm(words, from);
            if (to > from) {
                String term = String.join(" ", words.subList(from, to));
                found.add(new NaiveFinding(name, sentence.start(), term));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private int endOfTerm(List<String> words, int from) {
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            if (terms.contains(String.join(" ", words.subList(from, to)))) {
                return to;
            }
        }
        return from;
    }
}
