package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sentences may contradict another one, by their tokens alone: reading clauses is dear, and most sentences have
 * nothing in which they could clash.
 *
 * <p>A sentence is worth reading if it shares a capital word with another of its sort: those with a number, and those
 * with a year and a verb of what happens once; or if it says "never", or has a name and one more word of one that does.
 */
final class AnchorScan {

    private static final WordSet ONCE = Lexicons.standard().words("reason/once");
    private static final WordSet NUMBER_WORDS = Lexicons.standard().words("reason/number-word");
    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final long NEVER = Fold.hash("never");
    private static final int YEAR_DIGITS = 4;

    private final Tokens tokens;
    private final List<Sentence> prose;
    private final BitSet worth = new BitSet();
    private final Map<Long, Integer> numbered = new HashMap<>();
    private final Map<Long, Integer> dated = new HashMap<>();
    private final Set<Long> denied = new HashSet<>();

    AnchorScan(CheckedText checked) {
        this.tokens = checked.text().tokens();
        this.prose = checked.prose();
    }

    /** The sentences worth reading, in order. */
    List<Sentence> sentences() {
        prose.forEach(this::scan);
        if (!denied.isEmpty()) {
            prose.stream().filter(this::sharesWithDenied).forEach(sentence -> worth.set(sentence.index()));
        }
        return prose.stream().filter(sentence -> worth.get(sentence.index())).toList();
    }

    private void scan(Sentence sentence) {
        boolean year = false;
        boolean number = false;
        boolean once = false;
        boolean never = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            long hash = tokens.hash(token);
            if (tokens.kind(token) == Token.Kind.NUMBER) {
                boolean four = tokens.end(token) - tokens.start(token) == YEAR_DIGITS;
                year |= four;
                number |= !four;
            } else {
                number |= NUMBER_WORDS.contains(hash);
                once |= ONCE.contains(hash);
                never |= hash == NEVER;
            }
        }
        if (number) {
            meet(sentence, numbered);
        }
        if (year && once) {
            meet(sentence, dated);
        }
        if (never) {
            worth.set(sentence.index());
            contentWords(sentence);
        }
    }

    /** Marks a sentence, and the first that shares a name with it. */
    private void meet(Sentence sentence, Map<Long, Integer> sort) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.isCapitalized(token) && !FUNCTION_WORDS.contains(tokens.hash(token))) {
                Integer other = sort.putIfAbsent(tokens.hash(token), sentence.index());
                if (other != null && other != sentence.index()) {
                    worth.set(other);
                    worth.set(sentence.index());
                }
            }
        }
    }

    private void contentWords(Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (isContent(token)) {
                denied.add(tokens.hash(token));
            }
        }
    }

    private boolean isContent(int token) {
        return tokens.kind(token) == Token.Kind.WORD && !FUNCTION_WORDS.contains(tokens.hash(token));
    }

    private boolean sharesWithDenied(Sentence sentence) {
        int shared = 0;
        boolean named = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (isContent(token) && denied.contains(tokens.hash(token))) {
                shared++;
                named |= tokens.isCapitalized(token);
            }
        }
        return named && shared > 1;
    }
}
