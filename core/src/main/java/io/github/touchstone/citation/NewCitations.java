package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The citations of a text as they would be if it cited more: a source of its own in each of some sentences, by a Digital
 * Object Identifier in brackets at the sentence's end.
 */
public final class NewCitations {

    private final Segmentation text;

    /**
     * Prepares to cite.
     *
     * @param text the text
     */
    public NewCitations(Segmentation text) {
        this.text = text;
    }

    /**
     * Finds where a new citation would stand: at the end of the sentence, before the marks that close it.
     *
     * @param sentence index of a sentence
     * @return an offset into the extracted text
     */
    public int place(int sentence) {
        Span span = text.sentences().get(sentence).span();
        String words = text.document().text();
        int end = span.end();
        while (end > span.start() && isClosing(words.charAt(end - 1))) {
            end--;
        }
        return end == span.start() ? span.end() : end;
    }

    private static boolean isClosing(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '…'
                || c == ':'
                || c == ';'
                || c == ','
                || isQuotationMark(c)
                || c == ' ';
    }

    private static boolean isQuotationMark(int c) {
        return c == '"' || c == '”' || c == '“' || c == '»' || c == '’';
    }

    /**
     * Adds a citation at the end of each of some sentences, and binds all anew.
     *
     * @param citations what the text cites
     * @param sentences indices of sentences
     * @return all citations in order
     */
    public List<Citation> with(List<Citation> citations, List<Integer> sentences) {
        List<Citation> all = new ArrayList<>();
        SortedSet<Integer> waiting = new TreeSet<>(sentences);
        for (Citation citation : citations) {
            while (!waiting.isEmpty() && stands(waiting.first(), citation)) {
                add(waiting, all);
            }
            all.add(citation);
        }
        while (!waiting.isEmpty()) {
            add(waiting, all);
        }
        return bound(all);
    }

    private boolean stands(int sentence, Citation before) {
        return place(sentence) < before.span().start();
    }

    private void add(SortedSet<Integer> waiting, List<Citation> all) {
        int sentence = waiting.first();
        waiting.remove(sentence);
        int place = place(sentence);
        Span span = new Span(place, place);
        all.add(new Citation(span, Citation.Kind.DOI, label(sentence), List.of(), span, sentence));
    }

    /**
     * Names the source that a sentence would cite.
     *
     * @param sentence index of the sentence
     * @return an identifier under the prefix that is set aside for trying things on
     */
    public static String label(int sentence) {
        return "10.5555/source-" + (sentence + 1);
    }

    private List<Citation> bound(List<Citation> citations) {
        List<Mark> marks = citations.stream()
                .map(citation -> new Mark(citation.kind(), citation.label(), citation.span(), anchor(citation)))
                .toList();
        List<Span> supports = new CitationBinder(text).supports(marks);
        List<Citation> bound = new ArrayList<>(citations.size());
        for (int i = 0; i < marks.size(); i++) {
            Citation citation = citations.get(i);
            bound.add(new Citation(
                    citation.span(),
                    citation.kind(),
                    citation.label(),
                    citation.entries(),
                    supports.get(i),
                    citation.sentence()));
        }
        return bound;
    }

    private int anchor(Citation citation) {
        Sentence sentence = text.sentences().get(citation.sentence());
        return sentence.span().start();
    }
}
