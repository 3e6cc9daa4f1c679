package io.github.touchstone.bibliography;

import io.github.touchstone.text.Tokens;
import java.util.Optional;

/** Some tokens that may be an entry: judged once, and read once. */
final class Line {

    private final int first;
    private final int end;
    private final EntryWords words;
    private final double probability;
    private Optional<EntryReader> entry = Optional.empty();

    Line(EntryModel.Judging judging, Tokens tokens, int first, int end) {
        this.first = first;
        this.end = end;
        this.words = EntryWords.of(tokens, first, end);
        this.probability = judging.probability(words);
    }

    boolean is(int firstToken, int endToken) {
        return first == firstToken && end == endToken;
    }

    /** How likely it is to be an entry, by the model alone. */
    double probability() {
        return probability;
    }

    /** What it shows if it is an entry. */
    EntryReader entry() {
        if (entry.isEmpty()) {
            entry = Optional.of(EntryReader.of(FieldModel.standard(), words));
        }
        return entry.get();
    }
}
