package io.github.touchstone.lexicon;

import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All terms of all lists in one trie over word numbers.
 *
 * <p>An edge is a word, or a class of words that a term names in braces. From each token the trie is walked as far as
 * edges lead; a walk is at most as long as the longest term, so matching is linear in the text. Immutable.
 *
 * <p>Most walks end at the second word. A mask of a node has a bit for each of its edges, a mask of a word one for each
 * edge that it may take, one of 64 in either: where they have none in common, no edge need be looked up.
 */
final class TermTrie {

    private final Numbering words;
    private final Numbering edges;
    /** The numbers of the classes that a word is in. */
    private final int[][] classes;
    /** The nodes that a word leads to from the root, by itself and by its classes: here every walk begins. */
    private final int[][] starts;

    private final long[] nodeMasks;
    private final long[] wordMasks;
    /** Of each node the index of its first term, and behind the last node that after the last term. */
    private final int[] firstTerm;

    private final Term[] terms;
    /** The number of each term's list. */
    private final int[] listOf;

    TermTrie(Map<String, Set<String>> classes, List<Lexicon> lexicons) {
        TermTrieBuilder builder = new TermTrieBuilder(classes, lexicons);
        this.words = builder.words();
        this.edges = builder.edges();
        this.classes = builder.classesOfWord().toArray(new int[0][]);
        this.nodeMasks = builder.nodeMasks();
        this.starts = new int[this.classes.length][];
        Arrays.setAll(starts, word -> builder.next(TermTrieBuilder.ROOT, word));
        this.wordMasks = new long[this.classes.length];
        Arrays.setAll(wordMasks, builder::wordMask);
        List<List<TermTrieBuilder.Listed>> nodes = builder.terms();
        List<TermTrieBuilder.Listed> all = nodes.stream().flatMap(List::stream).toList();
        this.terms = all.stream().map(TermTrieBuilder.Listed::term).toArray(Term[]::new);
        this.listOf = all.stream().mapToInt(TermTrieBuilder.Listed::list).toArray();
        this.firstTerm = new int[nodes.size() + 1];
        for (int node = 0; node < nodes.size(); node++) {
            firstTerm[node + 1] = firstTerm[node] + nodes.get(node).size();
        }
    }

    /** The number of each word of a text, {@link Numbering#NONE} for one that is in no list. */
    int[] numbers(Tokens tokens) {
        int[] numbers = new int[tokens.size()];
        for (int token = 0; token < numbers.length; token++) {
            numbers[token] = words.of(tokens.hash(token));
        }
        return numbers;
    }

    /**
     * Adds every term that begins and ends within a sentence to those of its list, in order of its first token.
     *
     * @param words the numbers of the words of its text
     */
    void match(int[] words, Sentence sentence, List<List<TermMatch>> found) {
        int end = sentence.endToken();
        for (int token = sentence.firstToken(); token < end; token++) {
            if (words[token] != Numbering.NONE) {
                for (int node : starts[words[token]]) {
                    reach(words, sentence, token, token + 1, node, found);
                }
            }
        }
    }

    private void reach(int[] words, Sentence in, int start, int next, int node, List<List<TermMatch>> found) {
        for (int term = firstTerm[node]; term < firstTerm[node + 1]; term++) {
            found.get(listOf[term]).add(new TermMatch(terms[term], start, next, in.index()));
        }
        if (next < in.endToken() && words[next] != Numbering.NONE && (nodeMasks[node] & wordMasks[words[next]]) != 0) {
            step(words, in, start, next, TermTrieBuilder.key(node, words[next]), found);
            for (int classId : classes[words[next]]) {
                step(words, in, start, next, TermTrieBuilder.key(node, -1 - classId), found);
            }
        }
    }

    private void step(int[] words, Sentence in, int start, int at, long edge, List<List<TermMatch>> found) {
        int node = edges.of(edge) + 1;
        if (node != TermTrieBuilder.ROOT) {
            reach(words, in, start, at + 1, node, found);
        }
    }
}
