package io.github.touchstone.need;

import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.PhraseSums;
import io.github.touchstone.model.Probabilities;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Region;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.SentenceShift;
import io.github.touchstone.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the sentences of a text show of {@link CitationNeed} by themselves, kept so that an edited text is read only where it
 * differs. What the document needs on the whole is added anew each time. Immutable.
 */
public final class NeedReading {

    /** Of a sentence that is left out. */
    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final NeedModel model;
    private final Segmentation text;
    /** The log-odds of each sentence, in thousandths, before the document is looked at. */
    private final double[] sums;

    private NeedReading(NeedModel model, Segmentation text, double[] sums) {
        this.model = model;
        this.text = text;
        this.sums = sums;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param marks spans of its citation marks
     * @param phrases what its phrases weigh in the standard model
     * @return what its sentences show
     */
    public static NeedReading of(Segmentation text, List<Span> marks, PhraseSums phrases) {
        return of(NeedModel.standard(), text, marks, phrases);
    }

    static NeedReading of(NeedModel model, Segmentation text, List<Span> marks, PhraseSums phrases) {
        return of(model, text, BareText.of(text, marks), phrases);
    }

    private static NeedReading of(NeedModel model, Segmentation text, BareText bare, PhraseSums phrases) {
        double[] sums = new double[text.sentences().size()];
        Arrays.fill(sums, NONE);
        double[] read = new SentenceNeeds(model, text, bare, phrases).sums();
        for (int i = 0; i < read.length; i++) {
            sums[bare.sentences().get(i).index()] = read[i];
        }
        return new NeedReading(model, text, sums);
    }

    /**
     * Reads an edited text.
     *
     * @param region where it differs from this one
     * @param shift how the sentences have moved
     * @param now the edited text
     * @param window the region's window
     * @param marks spans of the citation marks in the window
     * @param phrases what the phrases of the window weigh in the standard model
     * @return what its sentences show; empty if other sentences show other things, too
     */
    public Optional<NeedReading> edited(
            Region region,
            SentenceShift shift,
            Segmentation now,
            Segmentation window,
            List<Span> marks,
            PhraseSums phrases) {
        BareText bare = BareText.of(window, marks).behind(paragraphs(shift.windowFirst()));
        NeedReading read = of(model, window, bare, phrases);
        NeedReading all = new NeedReading(model, now, shift.join(sums, read.sums));
        boolean sameBehind = all.paragraphs(shift.endAfter()) == paragraphs(shift.endBefore());
        boolean sameBeside = read.isLeftAtEdges(shift, region);
        return sameBehind && sameBeside && hasSameEdges(region, shift, all) ? Optional.of(all) : Optional.empty();
    }

    /** The neighbours of the region's sentences have to be in the window, unless it ends where the text does. */
    private boolean isLeftAtEdges(SentenceShift shift, Region region) {
        int first = shift.first() - shift.windowFirst();
        int end = shift.endAfter() - shift.windowFirst();
        boolean before = region.windowFirst() == 0 || isLeftIn(0, first);
        boolean behind = region.windowEnd() == region.after().blocks().size() || isLeftIn(end, sums.length);
        return before && behind;
    }

    /** What stands outside looks at the first and the last sentence of the region that are not left out. */
    private boolean hasSameEdges(Region region, SentenceShift shift, NeedReading now) {
        boolean before = region.first() == 0
                || isSame(first(shift.first(), shift.endBefore()), now, now.first(shift.first(), shift.endAfter()));
        boolean behind = region.endAfter() == region.after().blocks().size()
                || isSame(last(shift.first(), shift.endBefore()), now, now.last(shift.first(), shift.endAfter()));
        return before && behind;
    }

    private boolean isSame(OptionalInt sentence, NeedReading now, OptionalInt its) {
        if (sentence.isEmpty() || its.isEmpty()) {
            return false;
        }
        Sentence old = text.sentences().get(sentence.getAsInt());
        Sentence present = now.text.sentences().get(its.getAsInt());
        return old.size() == present.size()
                && text.block(old).kind() == now.text.block(present).kind()
                && text.text(old).equals(now.text.text(present));
    }

    private OptionalInt first(int from, int end) {
        return IntStream.range(from, end).filter(i -> sums[i] != NONE).findFirst();
    }

    private OptionalInt last(int from, int end) {
        return IntStream.range(from, end)
                .map(i -> from + end - 1 - i)
                .filter(i -> sums[i] != NONE)
                .findFirst();
    }

    private boolean isLeftIn(int first, int end) {
        for (int sentence = first; sentence < end; sentence++) {
            if (sums[sentence] != NONE) {
                return true;
            }
        }
        return false;
    }

    /** How many paragraphs and the like come before a sentence that stands first in its block, as far as that counts. */
    private int paragraphs(int end) {
        int paragraphs = 0;
        int block = -1;
        for (int i = 0; i < end && paragraphs < NeedSign.PARAGRAPH.count(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sums[i] != NONE
                    && sentence.block() != block
                    && text.block(sentence).kind() != Block.Kind.HEADING) {
                block = sentence.block();
                paragraphs++;
            }
        }
        return paragraphs;
    }

    /**
     * How much each sentence needs a citation.
     *
     * @return what {@link CitationNeed} gives
     */
    public List<Double> needs() {
        DocumentNeed all = new DocumentNeed(model.usual());
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != NONE) {
                all.add(text.block(text.sentences().get(i)).kind(), sums[i]);
            }
        }
        double document = all.above() * model.document() / ModelFile.UNIT;
        double[] needs = new double[sums.length];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = sums[i] == NONE ? 0 : ModelFile.probability(sums[i] + document);
        }
        return new Probabilities(needs);
    }
}
