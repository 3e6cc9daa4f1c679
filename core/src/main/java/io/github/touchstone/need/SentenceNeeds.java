package io.github.touchstone.need;

import io.github.touchstone.model.SentenceSum;
import io.github.touchstone.model.WordHashes;
import java.util.Arrays;

/** Adds up what the sentences of a text show for themselves and for those next to them, in one pass over the words. */
final class SentenceNeeds implements NeedFeatures.Sink {

    private final NeedModel model;
    private final BareText text;
    private final WordHashes words;
    private final SentenceSum sum;

    SentenceNeeds(NeedModel model, BareText text) {
        this.model = model;
        this.text = text;
        this.words = new WordHashes(text.tokens());
        this.sum = new SentenceSum(model.weights());
    }

    /** The log-odds of each sentence, in thousandths, before the document is looked at. */
    int[] sums() {
        int[] sums = new int[text.sentences().size()];
        Arrays.fill(sums, model.intercept());
        for (int i = 0; i < sums.length; i++) {
            int[] roles = read(text.sentences().get(i));
            sums[i] += roles[NeedRole.SAME.index()];
            if (i > 0) {
                sums[i - 1] += roles[NeedRole.PREVIOUS.index()];
            }
            if (i + 1 < sums.length) {
                sums[i + 1] += roles[NeedRole.NEXT.index()];
            }
        }
        return sums;
    }

    private int[] read(BareSentence sentence) {
        words.read(sentence.firstToken(), sentence.endToken());
        sum.begin();
        NeedFeatures.visit(text.tokens(), sentence, this);
        return sum.total();
    }

    @Override
    public void words(int first, int end) {
        sum.addPhrases(words, first, end, NeedFeatures.LONGEST_PHRASE);
    }

    @Override
    public void sign(NeedSign sign, int value) {
        sum.add(model.hash(sign, value));
    }
}
