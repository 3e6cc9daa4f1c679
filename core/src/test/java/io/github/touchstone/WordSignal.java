package io.github.touchstone;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;

/** A signal of a user's own: it minds one word. */
record WordSignal(String word) implements Signal {

    @Override
    public String name() {
        return "word";
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Tokens tokens = analysis.text().tokens();
        List<Observation> observations = IntStream.range(0, tokens.size())
                .filter(token -> tokens.hash(token) == Fold.hash(word))
                .mapToObj(token -> new Observation("word/minded", tokens.span(token, token + 1), "That word.", 1))
                .toList();
        return Assessment.against(name(), observations, 1);
    }
}
