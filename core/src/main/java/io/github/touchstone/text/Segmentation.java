package io.github.touchstone.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A document cut into tokens and sentences: what every finder reads.
 *
 * @param document the document
 * @param tokens its tokens
 * @param sentences its sentences, in order
 */
public record Segmentation(Document document, Tokens tokens, List<Sentence> sentences) {

    /** Copies the list. */
    public Segmentation {
        sentences = List.copyOf(sentences);
    }

    /**
     * Cuts a document.
     *
     * @param document the document
     * @return its tokens and sentences
     */
    public static Segmentation of(Document document) {
        Tokens tokens = Tokens.of(document.text());
        return new Segmentation(document, tokens, new SentenceFinder(document, tokens).find());
    }

    /**
     * Leaves words out, such as citation marks. Sentences keep their spans and their index; one that would have no token
     * left keeps all.
     *
     * @param spans spans of the text, in any order
     * @return the document without the tokens that share a character with them
     */
    public Segmentation without(List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        BitSet out = tokens.touching(spans);
        BitSet whole = whollyIn(out);
        if (!whole.isEmpty()) {
            return without(spans.stream().filter(span -> !overlaps(span, whole)).toList());
        }
        return out.isEmpty() ? this : new Segmentation(document, tokens.without(out), renumbered(out));
    }

    private BitSet whollyIn(BitSet out) {
        BitSet whole = new BitSet();
        for (Sentence sentence : sentences) {
            if (out.nextClearBit(sentence.firstToken()) >= sentence.endToken()) {
                whole.set(sentence.index());
            }
        }
        return whole;
    }

    private boolean overlaps(Span span, BitSet some) {
        int sentence = some.nextSetBit(sentenceAt(span.start()));
        while (sentence >= 0 && sentences.get(sentence).span().start() < span.end()) {
            if (sentences.get(sentence).span().overlaps(span)) {
                return true;
            }
            sentence = some.nextSetBit(sentence + 1);
        }
        return false;
    }

    /** The sentences by the tokens that stay; one walk along those that are left out counts them. */
    private List<Sentence> renumbered(BitSet out) {
        Sentence[] renumbered = new Sentence[sentences.size()];
        int before = 0;
        int next = out.nextSetBit(0);
        for (int i = 0; i < renumbered.length; i++) {
            Sentence sentence = sentences.get(i);
            int first = sentence.firstToken() - before;
            while (next >= 0 && next < sentence.endToken()) {
                before++;
                first -= next < sentence.firstToken() ? 1 : 0;
                next = out.nextSetBit(next + 1);
            }
            renumbered[i] = new Sentence(
                    sentence.index(), sentence.span(), first, sentence.endToken() - before, sentence.block());
        }
        return List.of(renumbered);
    }

    /**
     * Cuts an edited document, reading only where it differs from this one.
     *
     * @param region where it differs
     * @param window the region's window, cut
     * @return its tokens and sentences
     */
    public Segmentation edited(Region region, Segmentation window) {
        SentenceShift shift = shift(region, window);
        int windowStart = region.windowStart();
        int end = tokens.at(region.start());
        int rest = tokens.at(region.stopBefore());
        int from = window.tokens.at(region.start() - windowStart);
        int to = window.tokens.at(region.stopAfter() - windowStart);
        Tokens joined =
                tokens.spliced(region.after().text(), end, window.tokens, from, to, windowStart, rest, region.shift());
        List<Sentence> all = new ArrayList<>(sentences.size() + window.sentences.size());
        all.addAll(sentences.subList(0, shift.first()));
        for (Sentence sentence :
                window.sentences.subList(shift.first() - shift.windowFirst(), shift.endAfter() - shift.windowFirst())) {
            all.add(sentence.movedBy(shift.windowFirst(), windowStart, end - from, region.windowFirst()));
        }
        int blocks = region.endAfter() - region.endBefore();
        for (Sentence sentence : sentences.subList(shift.endBefore(), sentences.size())) {
            all.add(sentence.movedBy(shift.shift(), region.shift(), end + to - from - rest, blocks));
        }
        return new Segmentation(region.after(), joined, all);
    }

    /**
     * How the sentences of an edited document have moved.
     *
     * @param region where it differs from this one
     * @param window the region's window, cut
     * @return the indices
     */
    public SentenceShift shift(Region region, Segmentation window) {
        int windowFirst = firstIn(region.windowFirst());
        int first = firstIn(region.first());
        int endAfter = windowFirst + window.firstIn(region.endAfter() - region.windowFirst());
        return new SentenceShift(windowFirst, first, firstIn(region.endBefore()), endAfter);
    }

    /** Index of the first sentence in a block or behind it. */
    private int firstIn(int block) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).block() < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The block that a sentence stands in.
     *
     * @param sentence a sentence of this document
     * @return its block
     */
    public Block block(Sentence sentence) {
        return document.blocks().get(sentence.block());
    }

    /**
     * The words of a sentence as written.
     *
     * @param sentence a sentence of this document
     * @return its text
     */
    public String text(Sentence sentence) {
        return sentence.span().of(document.text());
    }

    /**
     * Finds the sentence at an offset.
     *
     * @param offset an offset into the text
     * @return index of the last sentence that starts at or before it; 0 if none does
     */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
