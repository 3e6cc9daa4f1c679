package io.github.touchstone.fact;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import java.util.BitSet;
import java.util.List;

/**
 * Which words a fact holds, and which facts hold a word: plain arrays both ways.
 *
 * <p>The weight of a word is ln(1 + n / (1 + f)), where f of n facts hold it (after Spärck Jones 1972), in whole
 * thousandths, so that sums do not depend on the order of adding.
 */
final class FactIndex {

    private final Vocabulary vocabulary;
    private final Rows wordsOfFact;
    private final Rows factsOfWord;
    private final int[] weights;
    private final int greatestWeight;
    private final BitSet names;

    private FactIndex(Vocabulary vocabulary, Rows wordsOfFact, BitSet names) {
        this.vocabulary = vocabulary;
        this.wordsOfFact = wordsOfFact;
        this.factsOfWord = wordsOfFact.turned(vocabulary.size());
        this.names = names;
        this.weights = new int[vocabulary.size()];
        for (int word = 0; word < weights.length; word++) {
            weights[word] = weight(factsOfWord.length(word));
        }
        this.greatestWeight = weight(1);
    }

    static FactIndex of(List<Fact> facts) {
        Builder builder = new Builder();
        facts.forEach(builder::add);
        return builder.build();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Rows wordsOfFact() {
        return wordsOfFact;
    }

    Rows factsOfWord() {
        return factsOfWord;
    }

    /** Whether a word is a name wherever it stands, or nearly. */
    boolean isName(int word) {
        return names.get(word);
    }

    int weightOf(int word) {
        return weights[word];
    }

    /** The weight of a word that only one fact holds: no word of a fact weighs more. */
    int greatestWeight() {
        return greatestWeight;
    }

    private int weight(int factsWithWord) {
        double share = (double) wordsOfFact.size() / (1 + factsWithWord);
        return (int) StrictMath.round(1000 * StrictMath.log1p(share));
    }

    /** Reads fact after fact. */
    private static final class Builder {

        private final Vocabulary vocabulary = new Vocabulary();
        private final IntList starts = new IntList();
        private final IntList words = new IntList();
        /** Two for a fact in which the word is a name; one where it may be a name because a sentence begins with it. */
        private final IntList votes = new IntList();
        /** In how many facts the word stands. */
        private final IntList standing = new IntList();

        void add(Fact fact) {
            int start = words.size();
            starts.add(start);
            for (Proposition proposition : FactText.of(fact)) {
                for (ContentWord word : proposition.words()) {
                    int number = vocabulary.add(proposition, word);
                    if (!words.contains(number, start)) {
                        words.add(number);
                        standing.increase(number, 1);
                        votes.increase(number, votes(word));
                    }
                }
            }
        }

        private static int votes(ContentWord word) {
            if (word.kind() == ContentWord.Kind.PLACE) {
                return 2;
            }
            return word.kind() != ContentWord.Kind.NAME ? 0 : word.firstToken() == 0 ? 1 : 2;
        }

        FactIndex build() {
            starts.add(words.size());
            BitSet names = new BitSet();
            for (int word = 0; word < vocabulary.size(); word++) {
                names.set(word, votes.get(word) >= standing.get(word));
            }
            return new FactIndex(vocabulary, new Rows(starts.toArray(), words.toArray()), names);
        }
    }
}
