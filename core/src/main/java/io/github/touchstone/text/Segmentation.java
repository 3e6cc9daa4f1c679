package io.github.touchstone.text;

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
        Tokens others = tokens.without(spans);
        List<Span> whole = sentences.stream()
                .map(Sentence::span)
                .filter(span -> others.at(span.start()) == others.at(span.end()))
                .toList();
        if (!whole.isEmpty()) {
            return without(spans.stream()
                    .filter(span -> whole.stream().noneMatch(span::overlaps))
                    .toList());
        }
        return new Segmentation(
                document,
                others,
                sentences.stream()
                        .map(sentence -> new Sentence(
                                sentence.index(),
                                sentence.span(),
                                others.at(sentence.span().start()),
                                others.at(sentence.span().end()),
                                sentence.block()))
                        .toList());
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
