package io.github.touchstone.corpus.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Parts examples into ten folds by document, so that no document is both learnt from and judged. */
final class Folds {

    static final int COUNT = 10;

    private final Map<String, Integer> foldOf = new HashMap<>();

    private Folds() {}

    /** Shuffles the documents by a seed, and deals them out. */
    static Folds of(List<Example> examples, long seed) {
        List<String> docs = new ArrayList<>(
                new LinkedHashSet<>(examples.stream().map(Example::doc).toList()));
        Collections.shuffle(docs, new Random(seed));
        Folds folds = new Folds();
        for (int i = 0; i < docs.size(); i++) {
            folds.foldOf.put(docs.get(i), i % COUNT);
        }
        return folds;
    }

    List<Integer> inside(List<Example> examples, int fold) {
        return chosen(examples, doc -> foldOf.getOrDefault(doc, 0) == fold);
    }

    List<Integer> outside(List<Example> examples, int fold) {
        return chosen(examples, doc -> foldOf.getOrDefault(doc, 0) != fold);
    }

    private static List<Integer> chosen(List<Example> examples, Predicate<String> docs) {
        return IntStream.range(0, examples.size())
                .filter(i -> docs.test(examples.get(i).doc()))
                .boxed()
                .toList();
    }
}
