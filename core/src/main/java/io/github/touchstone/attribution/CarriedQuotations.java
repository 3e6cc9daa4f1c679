package io.github.touchstone.attribution;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each quotation to the one attribution that carries it: the first after its end in the sentence that it ends in,
 * or else the last before its beginning, in its own sentence or the one before.
 */
final class CarriedQuotations {

    private final Segmentation text;
    private final Tokens tokens;
    private final List<SourceMention> mentions;
    /** By the place of the mention in the list. */
    private final Map<Integer, Span> carried = new HashMap<>();

    CarriedQuotations(Segmentation text, RunningQuotations quotations, List<SourceMention> mentions) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        int next = 0;
        for (RunningQuotations.Stretch stretch : quotations.stretches()) {
            while (next < mentions.size() && mentions.get(next).first() < stretch.end()) {
                next++;
            }
            give(stretch, next);
        }
    }

    /** The quotation that a mention carries. */
    Optional<Span> of(int mention) {
        return Optional.ofNullable(carried.get(mention));
    }

    private void give(RunningQuotations.Stretch stretch, int next) {
        Span span = tokens.span(stretch.first(), stretch.end());
        int opening = text.sentenceAt(span.start());
        if (next < mentions.size() && sentence(next) == text.sentenceAt(span.end() - 1)) {
            carried.merge(next, span, Span::union);
        } else if (next > 0 && sentence(next - 1) <= opening && sentence(next - 1) >= opening - 1) {
            if (sentence(next - 1) == opening || isTogether(opening - 1, opening)) {
                carried.merge(next - 1, span, Span::union);
            }
        }
    }

    private boolean isTogether(int sentence, int other) {
        return text.sentences().get(sentence).block()
                == text.sentences().get(other).block();
    }

    private int sentence(int mention) {
        return text.sentenceAt(tokens.start(mentions.get(mention).first()));
    }
}
