package io.github.touchstone.corpus.shipped;

import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plain list of words and phrases, matched as whole words whatever their case. */
public final class WordList {

    private final String name;
    /** The terms as hashes of their tokens, by the first of these. */
    private final Map<Long, List<long[]>> terms = new HashMap<>();

    private WordList(String name, List<String> terms) {
        this.name = name;
        terms.stream().map(WordList::hashes).forEach(this::add);
    }

    /**
     * Reads one of the lists that ship with the program.
     *
     * @param name its name: "hedges", "weasels" or "speech-verbs"
     * @return the list
     * @throws IllegalStateException if there is none, or it is malformed
     */
    public static WordList named(String name) {
        return of(
                name,
                ShippedTable.read(name + ".tsv").rows().stream()
                        .map(row -> row.getOrDefault("term", ""))
                        .toList());
    }

    static WordList of(String name, List<String> terms) {
        return new WordList(name, terms);
    }

    private static long[] hashes(String term) {
        Tokens tokens = Tokens.of(term);
        long[] hashes = new long[tokens.size()];
        Arrays.setAll(hashes, tokens::hash);
        return hashes;
    }

    private void add(long[] term) {
        terms.computeIfAbsent(term[0], first -> new ArrayList<>(1)).add(term);
    }

    /**
     * What the list is called.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * Finds the list's terms from left to right; of those that begin at one word the longest counts.
     *
     * @param text any text
     * @return where they stand, in order and without overlap
     */
    public List<Span> spans(String text) {
        Tokens tokens = Tokens.of(text);
        List<Span> spans = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            int length = longest(tokens, token);
            if (length > 0) {
                spans.add(tokens.span(token, token + length));
            }
            token += Math.max(1, length);
        }
        return spans;
    }

    private int longest(Tokens tokens, int token) {
        int longest = 0;
        for (long[] term : terms.getOrDefault(tokens.hash(token), List.of())) {
            if (term.length > longest && standsAt(term, tokens, token)) {
                longest = term.length;
            }
        }
        return longest;
    }

    private static boolean standsAt(long[] term, Tokens tokens, int token) {
        if (token + term.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < term.length; i++) {
            if (tokens.hash(token + i) != term[i]) {
                return false;
            }
        }
        return true;
    }
}
