package io.github.touchstone.thesaurus;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Relations that say the same with the two sides changed: who sold something to somebody, that one bought it from him;
 * the list is reason/converse. With the sides as they were, the one denies the other.
 */
public final class Converses {

    private static final Converses STANDARD = new Converses(Lexicons.standard());
    private static final String WORD_CLASSES = "nva";

    private final Map<Long, Set<Long>> converses = new HashMap<>();

    private Converses(Lexicons lexicons) {
        Map<String, List<String>> irregular = new HashMap<>();
        for (Term term : lexicons.get("reason/inflection").terms()) {
            irregular
                    .computeIfAbsent(term.column("base"), base -> new ArrayList<>())
                    .add(term.text());
        }
        for (Term term : lexicons.get("reason/converse").terms()) {
            StringTokenizer others = new StringTokenizer(term.column("converse"), ";");
            while (others.hasMoreTokens()) {
                add(forms(head(term.text()), irregular), forms(head(others.nextToken()), irregular));
            }
        }
    }

    private static String head(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static Set<Long> forms(String word, Map<String, List<String>> irregular) {
        Set<Long> forms = new HashSet<>();
        for (int i = 0; i < WORD_CLASSES.length(); i++) {
            Inflections.of(word, WORD_CLASSES.charAt(i)).forEach(form -> forms.add(Fold.hash(form)));
        }
        irregular.getOrDefault(word, List.of()).forEach(form -> forms.add(Fold.hash(form)));
        return forms;
    }

    private void add(Set<Long> words, Set<Long> others) {
        words.forEach(
                word -> converses.computeIfAbsent(word, key -> new HashSet<>()).addAll(others));
        others.forEach(other ->
                converses.computeIfAbsent(other, key -> new HashSet<>()).addAll(words));
    }

    /**
     * The relations that ship with the library.
     *
     * @return the same at every call
     */
    public static Converses standard() {
        return STANDARD;
    }

    /**
     * Tells whether one word says of two sides what the other says of them changed.
     *
     * @param a the hash of any form of a word, such as "sold"
     * @param b the hash of any form of another, such as "buys"
     * @return true if it does
     */
    public boolean are(long a, long b) {
        return converses.getOrDefault(a, Set.of()).contains(b);
    }
}
