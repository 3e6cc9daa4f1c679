package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Numbering;
import io.github.touchstone.proposition.WordSigns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which sentences may contradict another one, by their tokens alone: reading clauses is dear, and most sentences have
 * nothing in which they could clash.
 *
 * <p>A sentence is worth reading if it shares a capital word with another of its sort: those with a number, and those
 * with a year and a verb of what happens once; or if it says "never", or has a name and one more word of one that does.
 */
final class AnchorScan {

    private final List<PlacedSentence> prose;
    private final BitSet worth = new BitSet();
    private final Sort numbered = new Sort();
    private final Sort dated = new Sort();
    /** The words of the sentences with "never". */
    private final Numbering denied = new Numbering();

    AnchorScan(List<PlacedSentence> prose) {
        this.prose = prose;
    }

    /** Sentences of one sort, by the first that has a name. */
    private static final class Sort {
        private final Numbering names = new Numbering();
        private final List<Integer> firsts = new ArrayList<>();

        /** The first sentence with a name: this one, if the name is new. */
        int first(long name, int sentence) {
            int number = names.add(name);
            if (number == firsts.size()) {
                firsts.add(sentence);
            }
            return firsts.get(number);
        }
    }

    /** The sentences worth reading, in order. */
    List<PlacedSentence> sentences() {
        prose.forEach(this::scan);
        List<PlacedSentence> found = new ArrayList<>();
        for (PlacedSentence sentence : prose) {
            if (worth.get(sentence.index()) || sharesWithDenied(sentence)) {
                found.add(sentence);
            }
        }
        return found;
    }

    private void scan(PlacedSentence sentence) {
        int all = sentence.signs()
                .within(sentence.read().firstToken(), sentence.read().endToken());
        if ((all & (WordSigns.FIGURE | WordSigns.NUMBER_WORD)) != 0) {
            meet(sentence, numbered);
        }
        if ((all & WordSigns.YEAR) != 0 && (all & WordSigns.ONCE) != 0) {
            meet(sentence, dated);
        }
        if ((all & WordSigns.NEVER) != 0) {
            worth.set(sentence.index());
            contentWords(sentence);
        }
    }

    /** Marks a sentence, and the first that shares a name with it. */
    private void meet(PlacedSentence sentence, Sort sort) {
        WordSigns signs = sentence.signs();
        for (int token = sentence.read().firstToken(); token < sentence.read().endToken(); token++) {
            if (isCapitalized(signs, token)) {
                int other = sort.first(signs.tokens().hash(token), sentence.index());
                if (other != sentence.index()) {
                    worth.set(other);
                    worth.set(sentence.index());
                }
            }
        }
    }

    private static boolean isCapitalized(WordSigns signs, int token) {
        return signs.has(token, WordSigns.CAPITAL) && !signs.has(token, WordSigns.FUNCTION_WORD);
    }

    private void contentWords(PlacedSentence sentence) {
        WordSigns signs = sentence.signs();
        for (int token = sentence.read().firstToken(); token < sentence.read().endToken(); token++) {
            if (isContent(signs, token)) {
                denied.add(signs.tokens().hash(token));
            }
        }
    }

    private static boolean isContent(WordSigns signs, int token) {
        return signs.has(token, WordSigns.WORD) && !signs.has(token, WordSigns.FUNCTION_WORD);
    }

    private boolean isDenied(WordSigns signs, int token) {
        return isContent(signs, token) && denied.of(signs.tokens().hash(token)) != Numbering.NONE;
    }

    private boolean sharesWithDenied(PlacedSentence sentence) {
        if (denied.size() == 0) {
            return false;
        }
        WordSigns signs = sentence.signs();
        int shared = 0;
        boolean named = false;
        for (int token = sentence.read().firstToken(); token < sentence.read().endToken(); token++) {
            if (isDenied(signs, token)) {
                shared++;
                named |= signs.has(token, WordSigns.CAPITAL);
            }
        }
        return named && shared > 1;
    }
}
