package io.github.touchstone.benchmarks.naive;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with its words as strings.
 *
 * @param start where it begins in the text
 * @param text its characters
 * @param words its words and signs in lower case
 */
record NaiveSentence(int start, String text, List<String> words) {

    /** The sentences of a paragraph that begins somewhere in a text. */
    static List<NaiveSentence> of(String paragraph, int start) {
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        boundaries.setText(paragraph);
        List<NaiveSentence> sentences = new ArrayList<>();
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            String text = paragraph.substring(from, to);
            if (!text.isBlank()) {
                sentences.add(new NaiveSentence(start + from, text, words(text)));
            }
            from = to;
        }
        return sentences;
    }

    private static List<String> words(String sentence) {
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ENGLISH);
        boundaries.setText(sentence);
        List<String> words = new ArrayList<>();
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            String word = sentence.substring(from, to).strip();
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
            from = to;
        }
        return words;
    }

    boolean isQuestion() {
        return text.strip().endsWith("?");
    }
}
