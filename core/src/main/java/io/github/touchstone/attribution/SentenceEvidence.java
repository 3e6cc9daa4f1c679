package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.BitSet;
import java.util.List;

/** What each sentence shows by itself: its cues, its quotation marks, its voice, its attributions. */
final class SentenceEvidence {

    private final AttributednessModel model;
    private final Segmentation text;
    private final SentenceCues cues;
    private final SentenceVoice voice;
    private final BitSet marked = new BitSet();
    private final BitSet supported = new BitSet();

    SentenceEvidence(AttributednessModel model, Segmentation text, Matches matches, List<Attribution> attributions) {
        this.model = model;
        this.text = text;
        RunningQuotations quoted = new RunningQuotations(text);
        this.cues = new SentenceCues(model, text.tokens(), matches, quoted);
        this.voice = new SentenceVoice(model, text.tokens(), quoted);
        for (Attribution attribution : attributions) {
            marked.set(attribution.sentence());
            int last = text.sentenceAt(attribution.supports().end() - 1);
            supported.set(text.sentenceAt(attribution.supports().start()), last + 1);
        }
    }

    /** The sum of weights of each sentence, in thousandths of log-odds. */
    double[] sums() {
        double[] sums = new double[text.sentences().size()];
        for (Sentence sentence : text.sentences()) {
            sums[sentence.index()] = model.intercept() + cues.weigh(sentence) + voice.weigh(sentence) + marks(sentence);
        }
        return sums;
    }

    private int marks(Sentence sentence) {
        if (marked.get(sentence.index())) {
            return model.weight(AttributednessFeature.MARK);
        }
        return supported.get(sentence.index()) ? model.weight(AttributednessFeature.SUPPORTED) : 0;
    }
}
