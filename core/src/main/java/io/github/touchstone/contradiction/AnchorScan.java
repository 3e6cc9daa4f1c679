package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Numbering;
import io.github.touchstone.proposition.WordSigns;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
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

    private final Tokens tokens;
    private final WordSigns signs;
    private final List<Sentence> prose;
    private final BitSet worth = new BitSet();
    private final Sort numbered = new Sort();
    private final Sort dated = new Sort();
    /** The words of the sentences with "never". */
    private final Numbering denied = new Numbering();

    AnchorScan(List<Sentence> prose, WordSigns signs) {
        this.tokens = signs.tokens();
        this.signs = signs;
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
    List<Sentence> sentences() {
        prose.forEach(this::scan);
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : prose) {
            if (worth.get(sentence.index()) || sharesWithDenied(sentence)) {
                found.add(sentence);
            }
        }
        return found;
    }

    private void scan(Sentence sentence) {
        int all = signs.within(sentence.firstToken(), sentence.endToken());
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
    private void meet(Sentence sentence, Sort sort) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (isCapitalized(token)) {
                int other = sort.first(tokens.hash(token), sentence.index());
                if (other != sentence.index()) {
                    worth.set(other);
                    worth.set(sentence.index());
                }
            }
        }
    }

    private boolean isCapitalized(int token) {
        return signs.has(token, WordSigns.CAPITAL) && !signs.has(token, WordSigns.FUNCTION_WORD);
    }

    private void contentWords(Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (isContent(token)) {
                denied.add(tokens.hash(token));
            }
        }
    }

    private boolean isContent(int token) {
        return signs.has(token, WordSigns.WORD) && !signs.has(token, WordSigns.FUNCTION_WORD);
    }

    private boolean isDenied(int token) {
        return isContent(token) && denied.of(tokens.hash(token)) != Numbering.NONE;
    }

    private boolean sharesWithDenied(Sentence sentence) {
        if (denied.size() == 0) {
            return false;
        }
        int shared = 0;
        boolean named = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (isDenied(token)) {
                shared++;
                named |= signs.has(token, WordSigns.CAPITAL);
            }
        }
        return named && shared > 1;
    }
}
