package io.github.touchstone.contradiction;

import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.SentenceShift;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which passage each sentence of an edited text was read last, so that only what is new has to be read. Not
 * thread-safe: clauses are read when they are first asked for, and kept.
 */
public final class Passages {

    /** All passages together are at most so many times as long as the text. */
    private static final int MOST_TEXTS = 4;

    private final List<Read> sentences;

    /** A sentence as it was read. */
    private record Read(Passage passage, Sentence sentence) {}

    private Passages(List<Read> sentences) {
        this.sentences = sentences;
    }

    /**
     * Takes a text as one passage.
     *
     * @param checked the text
     * @return where its sentences are read
     */
    public static Passages of(CheckedText checked) {
        return of(new Passage(checked));
    }

    static Passages of(Passage whole) {
        List<Read> sentences = new ArrayList<>(whole.sentences().size());
        for (Sentence sentence : whole.sentences()) {
            sentences.add(new Read(whole, sentence));
        }
        return new Passages(sentences);
    }

    /**
     * The passages of an edited text.
     *
     * @param shift how its sentences have moved
     * @param window the window that was read anew
     * @return where its sentences are read; empty if it is in so many pieces that it is better taken as one again
     */
    public Optional<Passages> edited(SentenceShift shift, CheckedText window) {
        List<Read> joined = new ArrayList<>(sentences.size() + shift.endAfter() - shift.first());
        joined.addAll(sentences.subList(0, shift.first()));
        Passage passage = new Passage(window);
        for (Sentence sentence : passage.sentences()
                .subList(shift.first() - shift.windowFirst(), shift.endAfter() - shift.windowFirst())) {
            joined.add(new Read(passage, sentence));
        }
        joined.addAll(sentences.subList(shift.endBefore(), sentences.size()));
        return isScattered(joined) ? Optional.empty() : Optional.of(new Passages(joined));
    }

    private static boolean isScattered(List<Read> sentences) {
        Set<Passage> kept = new HashSet<>();
        int tokens = 0;
        for (Read read : sentences) {
            tokens += read.sentence().size();
            kept.add(read.passage());
        }
        return kept.stream().mapToInt(Passage::tokens).sum() > MOST_TEXTS * Math.max(tokens, 1);
    }

    /** Sentences of the text, each as it was read. */
    List<PlacedSentence> of(List<Sentence> some) {
        List<PlacedSentence> placed = new ArrayList<>(some.size());
        for (Sentence sentence : some) {
            Read read = sentences.get(sentence.index());
            placed.add(new PlacedSentence(sentence, read.passage(), read.sentence()));
        }
        return placed;
    }
}
