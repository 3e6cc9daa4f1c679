package io.github.touchstone.lexicon;

import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.ShippedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The term lists that ship with the library, read once, and the matcher over all of them. */
public final class Lexicons {

    private static final String FILE_ENDING = ".tsv";
    private static final String CLASS_PREFIX = "class/";
    /** Lists that are only looked up word by word, and never searched for in a text. */
    private static final List<String> LOOKED_UP =
            List.of("reason/", "language/", "genre/", "citation/", "knowledge/", "support/");

    /** The text of each list, by its name. */
    private final Map<String, String> texts;
    /** The lists that were asked for: looked-up ones are long, and read only when somebody does. */
    private final Map<String, Lexicon> read = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> classes = new LinkedHashMap<>();
    private final TermMatcher all;
    /** For those who ask for the terms of one list only. */
    private final Map<String, TermMatcher> single = new ConcurrentHashMap<>();

    private final String hash;

    private Lexicons(Map<String, String> texts) {
        this.texts = texts;
        Fingerprint fingerprint = new Fingerprint();
        texts.values().forEach(fingerprint::add);
        this.hash = fingerprint.toString();
        List<Lexicon> matched = new ArrayList<>();
        for (String name : texts.keySet()) {
            if (name.startsWith(CLASS_PREFIX)) {
                classes.put(name.substring(CLASS_PREFIX.length()), members(get(name)));
            } else if (LOOKED_UP.stream().noneMatch(name::startsWith)) {
                matched.add(get(name));
            }
        }
        this.all = new TermMatcher(classes, matched);
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
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no term list " + name + ": expected one of " + texts.keySet());
        }
        return read.computeIfAbsent(name, key -> LexiconReader.read(key + FILE_ENDING, text));
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
        return all.match(text);
    }

    /**
     * Finds the terms of one list in a text, for those who need no other: most texts have few words of one list, so that
     * this is much faster.
     *
     * @param text the text
     * @param lexicon the list's name
     * @return what was found
     * @throws IllegalArgumentException if the library has no such list
     */
    public Matches match(Segmentation text, String lexicon) {
        return single.computeIfAbsent(lexicon, name -> new TermMatcher(classes, List.of(get(name))))
                .match(text);
    }

    /**
     * Names this state of the lists: it changes whenever one of them does.
     *
     * @return 16 hexadecimal digits; see {@link Fingerprint}
     */
    public String hash() {
        return hash;
    }

    private static Set<String> members(Lexicon lexicon) {
        return lexicon.terms().stream().map(Term::text).collect(Collectors.toSet());
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final Lexicons LEXICONS = load();

        private static Lexicons load() {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String file :
                    ShippedFile.read(Lexicons.class, "index.txt").lines().toList()) {
                String name = file.substring(0, file.length() - FILE_ENDING.length());
                texts.put(name, ShippedFile.read(Lexicons.class, file));
            }
            return new Lexicons(texts);
        }
    }
}
