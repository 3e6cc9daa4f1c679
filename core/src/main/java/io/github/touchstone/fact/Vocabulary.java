package io.github.touchstone.fact;

import io.github.touchstone.lexicon.Numbering;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import java.util.BitSet;

/** Gives each word that facts hold a small number; names that are spelled alike (see {@link Spelling}) share one. */
final class Vocabulary {

    /** The facts do not hold the word. */
    static final int UNKNOWN = Numbering.NONE;

    private final Numbering keys = new Numbering();
    private final IntList wordOfKey = new IntList();
    private final Numbering spellings = new Numbering();
    private final IntList wordOfSpelling = new IntList();
    /** Keys whose spelling has been looked at. */
    private final BitSet spelled = new BitSet();

    private int size;

    int size() {
        return size;
    }

    /** The number of a fact's word, a new one if need be. */
    int add(Proposition proposition, ContentWord word) {
        int key = keys.add(word.key());
        if (word.kind() == ContentWord.Kind.NAME && !spelled.get(key)) {
            spelled.set(key);
            addSpelling(spellings.add(spelling(proposition, word)), key);
        } else if (key == wordOfKey.size()) {
            wordOfKey.add(size++);
        }
        return wordOfKey.get(key);
    }

    private void addSpelling(int spelling, int key) {
        boolean newKey = key == wordOfKey.size();
        boolean newSpelling = spelling == wordOfSpelling.size();
        if (newSpelling) {
            wordOfSpelling.add(newKey ? size++ : wordOfKey.get(key));
        }
        if (newKey) {
            wordOfKey.add(wordOfSpelling.get(spelling));
        }
    }

    /** The number of a claim's word, or of a name that facts spell otherwise. */
    int of(Proposition proposition, ContentWord word) {
        int number = of(word.key());
        return number == UNKNOWN && word.kind() == ContentWord.Kind.NAME
                ? of(spellings.of(spelling(proposition, word)), wordOfSpelling)
                : number;
    }

    boolean knowsAny(Proposition proposition) {
        for (ContentWord word : proposition.words()) {
            if (of(proposition, word) != UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    int of(long key) {
        return of(keys.of(key), wordOfKey);
    }

    private static int of(int place, IntList words) {
        return place == Numbering.NONE ? UNKNOWN : words.get(place);
    }

    private static long spelling(Proposition proposition, ContentWord word) {
        return Spelling.key(proposition.text().tokens(), word.firstToken());
    }
}
