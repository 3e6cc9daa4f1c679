package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.row.PairRow;
import io.github.touchstone.corpus.shipped.PairSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads pairs to learn from: a share of each source, and some rows once more with a denial put in. */
final class RelationExamples {

    static final int FOLDS = 3;

    private final PairNumbers numbers;
    private final long seed;

    private RelationExamples(PairNumbers numbers, long seed) {
        this.numbers = numbers;
        this.seed = seed;
    }

    static List<RelationExample> read(List<Path> files, PairNumbers numbers, long seed) throws IOException {
        RelationExamples reader = new RelationExamples(numbers, seed);
        List<RelationExample> examples = new ArrayList<>();
        for (Path file : files) {
            PairBatches.read(
                    file, batch -> batch.stream().flatMap(reader::examples).toList(), examples::add);
        }
        return examples;
    }

    private Stream<RelationExample> examples(PairRow row) {
        PairSource source = PairSource.named(row.source());
        Stream<RelationExample> itself = lot(row, "share") < source.share()
                ? Stream.of(example(row, row.fact(), source, false))
                : Stream.empty();
        Stream<RelationExample> edited = lot(row, "edited") < source.edited()
                ? EditedPair.of(row, lot(row, "edit")).stream()
                        .map(made -> example(made, row.fact(), PairSource.named(made.source()), true))
                : Stream.empty();
        return Stream.concat(itself, edited);
    }

    private double lot(PairRow row, String purpose) {
        return Lot.of(row.fact() + '\n' + row.text(), purpose, seed);
    }

    private RelationExample example(PairRow row, String fact, PairSource source, boolean edited) {
        return new RelationExample(
                numbers.of(PairReader.read(row)),
                row.label(),
                row.source(),
                edited,
                source.weight(),
                Lot.hand(fact, FOLDS, seed));
    }
}
