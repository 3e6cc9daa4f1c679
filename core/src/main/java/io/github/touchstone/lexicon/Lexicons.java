package io.github.touchstone.lexicon;

import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.ShippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The term lists that ship with the library, read once, and the matcher over all of them. */
public final class Lexicons {

    private static final String CLASS_PREFIX = "class/";
    /** Lists that are only looked up word by word, and never searched for in a text. */
    private static final List<String> LOOKED_UP = List.of("reason/", "language/");

    private final Map<String, Lexicon> byName;
    private final TermTrie trie;
    private final String hash;

    private Lexicons(Map<String, Lexicon> byName, String hash) {
        this.byName = byName;
        this.hash = hash;
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        List<Lexicon> matched = new ArrayList<>();
        for (Lexicon lexicon : byName.values()) {
            if (lexicon.name().startsWith(CLASS_PREFIX)) {
                classes.put(lexicon.name().substring(CLASS_PREFIX.length()), words(lexicon));
            } else if (LOOKED_UP.stream().noneMatch(lexicon.name()::startsWith)) {
                matched.add(lexicon);
            }
        }
        this.trie = new TermTrie(classes, matched);
    }

    /**
     * The lists that ship with the library.
     *
     * @return the same lists at every call
     */
    public static Lexicons standard() {
        return Standard.LEXICONS;
    }

    /**
     * One list.
     *
     * @param name its name, such as "reason/month"
     * @return the list
     * @throws IllegalArgumentException if the library has no such list
     */
    public Lexicon get(String name) {
        Lexicon lexicon = byName.get(name);
        if (lexicon == null) {
            throw new IllegalArgumentException("no term list " + name + ": expected one of " + byName.keySet());
        }
        return lexicon;
    }

    /**
     * The terms of a list, for looking tokens up.
     *
     * @param name the list's name, such as "class/role"
     * @return its words
     * @throws IllegalArgumentException if the library has no such list
     */
    public WordSet words(String name) {
        return WordSet.of(get(name));
    }

    /**
     * Finds the terms of all lists in a text, sentence by sentence.
     *
     * @param text the text
     * @return what was found
     */
    public Matches match(Segmentation text) {
        List<TermMatch> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            trie.match(text.tokens(), sentence.firstToken(), sentence.endToken(), found);
        }
        Map<String, List<TermMatch>> byLexicon = new HashMap<>();
        for (TermMatch match : found) {
            byLexicon
                    .computeIfAbsent(match.term().lexicon(), name -> new ArrayList<>())
                    .add(match);
        }
        return new Matches(byLexicon);
    }

    /**
     * Names this state of the lists: it changes whenever one of them does.
     *
     * @return 16 hexadecimal digits; see {@link Fingerprint}
     */
    public String hash() {
        return hash;
    }

    private static Set<String> words(Lexicon lexicon) {
        return lexicon.terms().stream().map(Term::text).collect(Collectors.toSet());
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final Lexicons LEXICONS = load();

        private static Lexicons load() {
            Fingerprint fingerprint = new Fingerprint();
            Map<String, Lexicon> lexicons = new LinkedHashMap<>();
            for (String file :
                    ShippedFile.read(Lexicons.class, "index.txt").lines().toList()) {
                String content = ShippedFile.read(Lexicons.class, file);
                fingerprint.add(content);
                Lexicon lexicon = LexiconReader.read(file, content);
                lexicons.put(lexicon.name(), lexicon);
            }
            return new Lexicons(lexicons, fingerprint.toString());
        }
    }
}
