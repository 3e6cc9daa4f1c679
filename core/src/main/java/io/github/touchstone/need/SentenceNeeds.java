package io.github.touchstone.need;

import io.github.touchstone.model.PhraseReader;
import io.github.touchstone.model.PhraseSums;
import io.github.touchstone.text.Segmentation;
import java.util.Arrays;

/** Adds up what the sentences of a text show for themselves and for those next to them, in one pass over the words. */
final class SentenceNeeds implements NeedFeatures.Sink {

    private static final int ROLES = NeedRole.values().length;

    private final NeedModel model;
    private final Segmentation whole;
    private final BareText text;
    private final PhraseSums phrases;
    private final PhraseReader reader;
    private final int[] roles = new int[ROLES];
    /** The kinds of numbers that the sentence has shown, a bit for each: one counts once. */
    private int numbers;

    /** For a text without its citation marks; the phrases are those of the text with them. */
    SentenceNeeds(NeedModel model, Segmentation whole, BareText text, PhraseSums phrases) {
        this.model = model;
        this.whole = whole;
        this.text = text;
        this.phrases = phrases;
        this.reader = new PhraseReader(model.weights(), text.tokens());
    }

    /** The log-odds of each sentence, in thousandths, before the document is looked at. */
    double[] sums() {
        double[] sums = new double[text.sentences().size()];
        Arrays.fill(sums, model.intercept());
        for (int i = 0; i < sums.length; i++) {
            read(text.sentences().get(i));
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

    private void read(BareSentence sentence) {
        boolean hadNoMarks = whole.sentences().get(sentence.index()).size() == sentence.size();
        int[] alone = hadNoMarks ? roles : reader.read(sentence.firstToken(), sentence.endToken());
        for (int role = 0; role < ROLES; role++) {
            roles[role] = hadNoMarks ? phrases.of(sentence.index(), role) : alone[role];
        }
        numbers = 0;
        NeedFeatures.visit(text.tokens(), sentence, this);
    }

    /** They were added up before. */
    @Override
    public void words(int first, int end) {}

    @Override
    public void sign(NeedSign sign, int value) {
        if (sign == NeedSign.NUMBER && (numbers & 1 << value) != 0) {
            return;
        }
        numbers |= sign == NeedSign.NUMBER ? 1 << value : 0;
        int[] weights = model.weightsOf(sign, value);
        for (int role = 0; role < ROLES; role++) {
            roles[role] += weights[role];
        }
    }
}
