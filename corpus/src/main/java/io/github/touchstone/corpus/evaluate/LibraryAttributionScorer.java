package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.attribution.Attributedness;
import io.github.touchstone.attribution.AttributednessModel;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.attribution.AttributionFinder;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.BitSet;
import java.util.List;

/** Asks the library, from its own sentences to its own marks. */
final class LibraryAttributionScorer implements AttributionScorer {

    private final AttributednessModel model = AttributednessModel.standard();

    @Override
    public String model() {
        return model.label();
    }

    @Override
    public List<JudgedSentence> sentences(String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        Matches matches = Lexicons.standard().match(text);
        List<Attribution> attributions = AttributionFinder.find(text, matches);
        List<Double> probabilities = Attributedness.ofSentences(text, matches, attributions);
        BitSet marked = new BitSet();
        BitSet carried = new BitSet();
        for (Attribution attribution : attributions) {
            marked.set(attribution.sentence());
            int last = text.sentenceAt(attribution.supports().end() - 1);
            carried.set(text.sentenceAt(attribution.supports().start()), last + 1);
        }
        return text.sentences().stream()
                .map(sentence -> new JudgedSentence(
                        sentence.span(),
                        probabilities.get(sentence.index()),
                        marked.get(sentence.index()),
                        carried.get(sentence.index())))
                .toList();
    }

    @Override
    public double threshold() {
        return model.threshold();
    }
}
