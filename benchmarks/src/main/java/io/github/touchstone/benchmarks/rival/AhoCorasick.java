package io.github.touchstone.benchmarks.rival;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Cues found by an automaton in a double array, in the text made lower case. Overlapping cues are all found. */
final class AhoCorasick implements Engine {

    private final AhoCorasickDoubleArrayTrie<String> automaton = new AhoCorasickDoubleArrayTrie<>();

    AhoCorasick(List<String> terms) {
        TreeMap<String, String> entries = new TreeMap<>();
        terms.forEach(term -> entries.put(term, term));
        automaton.build(entries);
    }

    @Override
    public int count(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        WholeTerms terms = new WholeTerms(lower);
        automaton.parseText(lower, terms);
        return terms.count;
    }

    /** Counts the terms that are no part of a longer word. */
    private static final class WholeTerms implements AhoCorasickDoubleArrayTrie.IHit<String> {

        private final String text;
        private int count;

        private WholeTerms(String text) {
            this.text = text;
        }

        @Override
        public void hit(int begin, int end, String term) {
            count += isEdge(begin - 1) && isEdge(end) ? 1 : 0;
        }

        private boolean isEdge(int at) {
            return at < 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
        }
    }
}
