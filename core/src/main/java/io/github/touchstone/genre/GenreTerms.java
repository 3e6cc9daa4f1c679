package io.github.touchstone.genre;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Numbering;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Words that are signs, found in one pass by the last word of each term: it is rarer than the first, which is often "this"
 * or "our". A token that ends none costs one look-up.
 */
final class GenreTerms {

    private static final Numbering LAST = new Numbering();
    /** By the number of the last word. */
    private static final List<List<Phrase>> BY_LAST = load();

    private GenreTerms() {}

    /** The hashes of a term's words before the last, where it counts, and the sign that it is. */
    private record Phrase(List<Long> before, boolean heading, int sign) {}

    private static List<List<Phrase>> load() {
        List<List<Phrase>> byLast = new ArrayList<>();
        for (Term term : Lexicons.standard().get("genre/term").terms()) {
            Tokens words = Tokens.of(term.text());
            int last = words.size() - 1;
            List<Long> before = new ArrayList<>();
            for (int word = 0; word < last; word++) {
                before.add(words.hash(word));
            }
            boolean heading = term.column("where").equals("heading");
            int number = LAST.add(words.hash(last));
            if (number == byLast.size()) {
                byLast.add(new ArrayList<>());
            }
            byLast.get(number).add(new Phrase(List.copyOf(before), heading, Sign.indexOf(term.column("sign"))));
        }
        return byLast;
    }

    /**
     * Counts the terms that begin and end within a sentence; those of headings only where it is one.
     *
     * @param left tokens at which none ends
     */
    static void count(Tokens tokens, Sentence sentence, boolean heading, BitSet left, int[] counts) {
        int first = sentence.firstToken();
        for (int token = first; token < sentence.endToken(); token++) {
            int last = LAST.of(tokens.hash(token));
            if (last != Numbering.NONE && !left.get(token)) {
                for (Phrase phrase : BY_LAST.get(last)) {
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
