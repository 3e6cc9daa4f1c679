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

/** Words that are signs, found in one pass: a token that begins none of them costs one look-up. */
final class GenreTerms {

    private static final Map<Long, List<Phrase>> BY_FIRST = new HashMap<>();
    private static final WordSet FIRST = load();

    private GenreTerms() {}

    /** The hashes of a term's words behind the first, where it counts, and the sign that it is. */
    private record Phrase(List<Long> rest, boolean heading, int sign) {}

    private static WordSet load() {
        List<String> first = new ArrayList<>();
        for (Term term : Lexicons.standard().get("genre/term").terms()) {
            Tokens words = Tokens.of(term.text());
            List<Long> rest = new ArrayList<>();
            for (int word = 1; word < words.size(); word++) {
                rest.add(words.hash(word));
            }
            boolean heading = term.column("where").equals("heading");
            first.add(words.text(0));
            BY_FIRST.computeIfAbsent(words.hash(0), hash -> new ArrayList<>())
                    .add(new Phrase(List.copyOf(rest), heading, Sign.indexOf(term.column("sign"))));
        }
        return WordSet.of(first.toArray(String[]::new));
    }

    /**
     * Counts the terms that begin and end within a sentence; those of headings only where it is one.
     *
     * @param left tokens at which none begins
     */
    static void count(Tokens tokens, Sentence sentence, boolean heading, BitSet left, int[] counts) {
        int end = sentence.endToken();
        for (int token = sentence.firstToken(); token < end; token++) {
            long hash = tokens.hash(token);
            if (FIRST.contains(hash) && !left.get(token)) {
                for (Phrase phrase : BY_FIRST.getOrDefault(hash, List.of())) {
                    boolean inPlace = heading || !phrase.heading();
                    boolean met = inPlace && follows(phrase.rest(), tokens, token + 1, end);
                    counts[phrase.sign()] += met ? 1 : 0;
                }
            }
        }
    }

    private static boolean follows(List<Long> rest, Tokens tokens, int from, int end) {
        if (from + rest.size() > end) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (tokens.hash(from + i) != rest.get(i)) {
                return false;
            }
        }
        return true;
    }
}
