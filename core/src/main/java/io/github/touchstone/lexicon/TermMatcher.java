package io.github.touchstone.lexicon;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the terms of some lists in texts, sentence by sentence. Immutable. */
final class TermMatcher {

    private final List<String> names;
    private final TermTrie trie;

    /** For the classes of words that the terms may name, and the lists. */
    TermMatcher(Map<String, Set<String>> classes, List<Lexicon> lexicons) {
        this.names = lexicons.stream().map(Lexicon::name).toList();
        this.trie = new TermTrie(classes, lexicons);
    }

    Matches match(Segmentation text) {
        List<List<TermMatch>> found = new ArrayList<>(names.size());
        names.forEach(name -> found.add(new ArrayList<>(0)));
        int[] words = trie.numbers(text.tokens());
        for (Sentence sentence : text.sentences()) {
            trie.match(words, sentence, found);
        }
        Map<String, List<TermMatch>> byLexicon = new HashMap<>();
        for (int list = 0; list < found.size(); list++) {
            byLexicon.put(names.get(list), found.get(list));
        }
        return new Matches(byLexicon);
    }
}
