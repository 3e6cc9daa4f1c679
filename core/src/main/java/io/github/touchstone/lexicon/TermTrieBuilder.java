package io.github.touchstone.lexicon;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Grows the trie of all terms, list by list, for {@link TermTrie} to take over. */
final class TermTrieBuilder {

    static final int ROOT = 0;

    private final Numbering words = new Numbering();
    private final Map<String, Integer> classIds = new HashMap<>();
    private final List<int[]> classesOfWord = new ArrayList<>();
    /** An edge's number is one less than that of the node it leads to. */
    private final Numbering edges = new Numbering();

    /** By node; see {@link TermTrie}. */
    private final List<Long> masks = new ArrayList<>(List.of(0L));

    private final List<List<Listed>> terms = new ArrayList<>();

    /** A term and the number of its list. */
    record Listed(Term term, int list) {}

    TermTrieBuilder(Map<String, Set<String>> classes, List<Lexicon> lexicons) {
        terms.add(List.of());
        Set<String> named = classesNamed(lexicons);
        classes.forEach((name, members) -> {
            if (named.contains(name)) {
                addClass(name, members);
            }
        });
        for (int list = 0; list < lexicons.size(); list++) {
            for (Term term : lexicons.get(list).terms()) {
                add(new Listed(term, list));
            }
        }
    }

    private static Set<String> classesNamed(List<Lexicon> lexicons) {
        Set<String> named = new HashSet<>();
        for (Lexicon lexicon : lexicons) {
            for (Term term : lexicon.terms()) {
                String text = term.text();
                for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
                    int end = text.indexOf('}', at);
                    named.add(end < 0 ? text : text.substring(at + 1, end));
                }
            }
        }
        return named;
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

    private void add(Listed listed) {
        int node = ROOT;
        String text = listed.term().text();
        for (int from = 0; from < text.length(); ) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            node = child(node, text.substring(from, to), listed.term());
            from = to + 1;
        }
        if (terms.get(node).isEmpty()) {
            terms.set(node, new ArrayList<>(1));
        }
        terms.get(node).add(listed);
    }

    private int child(int node, String piece, Term term) {
        if (piece.startsWith("{")) {
            return child(node, classEdge(term, piece.substring(1, piece.length() - 1)));
        }
        if (isOneToken(piece)) {
            return child(node, word(Fold.hash(piece)));
        }
        int child = node;
        Tokens tokens = Tokens.of(piece);
        for (int token = 0; token < tokens.size(); token++) {
            child = child(child, word(tokens.hash(token)));
        }
        return child;
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
            masks.add(0L);
            masks.set(node, masks.get(node) | bit(edge));
        }
        return child;
    }

    /** The key of an edge: a word's number, or -1 less that of a class. */
    static long key(int node, int edge) {
        return ((long) node << 32) | (edge & 0xffffffffL);
    }

    /** The nodes that a word leads to, in order: by itself, then by its classes. */
    int[] next(int node, int word) {
        return IntStream.concat(
                        IntStream.of(word),
                        IntStream.of(classesOfWord.get(word)).map(classId -> -1 - classId))
                .map(edge -> edges.of(key(node, edge)) + 1)
                .filter(child -> child != ROOT)
                .toArray();
    }

    Numbering words() {
        return words;
    }

    Numbering edges() {
        return edges;
    }

    /** The numbers of the classes of each word, by the word's number. */
    List<int[]> classesOfWord() {
        return classesOfWord;
    }

    /** The terms that end at each node. */
    List<List<Listed>> terms() {
        return terms;
    }

    /** A bit for each edge that leads on from a node, by the node. */
    long[] nodeMasks() {
        return masks.stream().mapToLong(Long::longValue).toArray();
    }

    /** A bit for each edge that a word may take. */
    long wordMask(int word) {
        long mask = bit(word);
        for (int classId : classesOfWord.get(word)) {
            mask |= bit(-1 - classId);
        }
        return mask;
    }

    private static long bit(int edge) {
        return 1L << edge;
    }
}
