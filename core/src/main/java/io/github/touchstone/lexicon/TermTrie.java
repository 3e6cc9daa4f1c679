package io.github.touchstone.lexicon;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All terms of all lists in one trie over word numbers.
 *
 * <p>An edge is a word, or a class of words that a term names in braces. From each token the trie is walked as far as
 * edges lead; a walk is at most as long as the longest term, so matching is linear in the text.
 */
final class TermTrie {

    private static final int ROOT = 0;

    private final Numbering words = new Numbering();
    private final Map<String, Integer> classIds = new HashMap<>();
    private final List<int[]> classesOfWord = new ArrayList<>();
    /** An edge's number is one less than that of the node it leads to. */
    private final Numbering edges = new Numbering();

    private final List<List<Term>> terms = new ArrayList<>();

    TermTrie(Map<String, Set<String>> classes, List<Lexicon> lexicons) {
        terms.add(List.of());
        classes.forEach(this::addClass);
        lexicons.forEach(lexicon -> lexicon.terms().forEach(this::addTerm));
    }

    private void addClass(String name, Set<String> members) {
        int classId = classIds.size();
        classIds.put(name, classId);
        for (String member : members) {
            int word = word(Fold.hash(member));
            int[] before = classesOfWord.get(word);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = classId;
            classesOfWord.set(word, after);
        }
    }

    private int word(long hash) {
        int id = words.add(hash);
        if (id == classesOfWord.size()) {
            classesOfWord.add(new int[0]);
        }
        return id;
    }

    private void addTerm(Term term) {
        int node = ROOT;
        for (String piece : term.text().split(" ")) {
            if (piece.startsWith("{")) {
                node = child(node, classEdge(term, piece.substring(1, piece.length() - 1)));
            } else if (isOneToken(piece)) {
                node = child(node, word(Fold.hash(piece)));
            } else {
                Tokens tokens = Tokens.of(piece);
                for (int token = 0; token < tokens.size(); token++) {
                    node = child(node, word(tokens.hash(token)));
                }
            }
        }
        if (terms.get(node).isEmpty()) {
            terms.set(node, new ArrayList<>(1));
        }
        terms.get(node).add(term);
    }

    private static boolean isOneToken(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (!Character.isLetter(piece.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int classEdge(Term term, String name) {
        Integer id = classIds.get(name);
        if (id == null) {
            throw new IllegalArgumentException(
                    term.lexicon() + ": \"" + term.text() + "\" names the class " + name + ", which no file defines");
        }
        return -1 - id;
    }

    private int child(int node, int edge) {
        int child = edges.add(key(node, edge)) + 1;
        if (child == terms.size()) {
            terms.add(List.of());
        }
        return child;
    }

    private static long key(int node, int edge) {
        return ((long) node << 32) | (edge & 0xffffffffL);
    }

    /** Adds every term that begins and ends within the tokens, in order of its first token. */
    void match(Tokens tokens, int first, int end, List<TermMatch> found) {
        for (int token = first; token < end; token++) {
            int word = words.of(tokens.hash(token));
            if (word != Numbering.NONE) {
                walk(tokens, token, token, end, ROOT, word, found);
            }
        }
    }

    private void walk(Tokens tokens, int start, int at, int end, int node, int word, List<TermMatch> found) {
        step(tokens, start, at, end, node, word, found);
        for (int classId : classesOfWord.get(word)) {
            step(tokens, start, at, end, node, -1 - classId, found);
        }
    }

    private void step(Tokens tokens, int start, int at, int end, int node, int edge, List<TermMatch> found) {
        int next = edges.of(key(node, edge)) + 1;
        if (next == ROOT) {
            return;
        }
        for (Term term : terms.get(next)) {
            found.add(new TermMatch(term, start, at + 1));
        }
        if (at + 1 < end) {
            int word = words.of(tokens.hash(at + 1));
            if (word != Numbering.NONE) {
                walk(tokens, start, at + 1, end, next, word, found);
            }
        }
    }
}
