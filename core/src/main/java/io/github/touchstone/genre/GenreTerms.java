package io.github.touchstone.genre;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that are signs, found in one pass by the last word of each term: it is rarer than the first, which is often "this"
 * or "our". A token that ends none costs one look-up.
 */
final class GenreTerms {

    private static final Map<Long, List<Phrase>> BY_LAST = new HashMap<>();
    private static final WordSet LAST = load();

    private GenreTerms() {}

    /** The hashes of a term's words before the last, where it counts, and the sign that it is. */
    private record Phrase(List<Long> before, boolean heading, int sign) {}

    private static WordSet load() {
        List<String> lastWords = new ArrayList<>();
        for (Term term : Lexicons.standard().get("genre/term").terms()) {
            Tokens words = Tokens.of(term.text());
            int last = words.size() - 1;
            List<Long> before = new ArrayList<>();
            for (int word = 0; word < last; word++) {
                before.add(words.hash(word));
            }
            boolean heading = term.column("where").equals("heading");
            lastWords.add(words.text(last));
            BY_LAST.computeIfAbsent(words.hash(last), hash -> new ArrayList<>())
                    .add(new Phrase(List.copyOf(before), heading, Sign.indexOf(term.column("sign"))));
        }
        return WordSet.of(lastWords.toArray(String[]::new));
    }

    /**
     * Counts the terms that begin and end within a sentence; those of headings only where it is one.
     *
     * @param left tokens at which none ends
     */
    static void count(Tokens tokens, Sentence sentence, boolean heading, BitSet left, int[] counts) {
        int first = sentence.firstToken();
        for (int token = first; token < sentence.endToken(); token++) {
            long hash = tokens.hash(token);
            if (LAST.contains(hash) && !left.get(token)) {
                for (Phrase phrase : BY_LAST.getOrDefault(hash, List.of())) {
                    boolean inPlace = heading || !phrase.heading();
                    boolean met = inPlace && precedes(phrase.before(), tokens, first, token);
                    counts[phrase.sign()] += met ? 1 : 0;
                }
            }
        }
    }

    private static boolean precedes(List<Long> before, Tokens tokens, int first, int end) {
        int from = end - before.size();
        if (from < first) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (tokens.hash(from + i) != before.get(i)) {
                return false;
            }
        }
        return true;
    }
}
