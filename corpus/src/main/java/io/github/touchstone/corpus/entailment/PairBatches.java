package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.row.PairRow;
import io.github.touchstone.corpus.row.RowFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works through a file of pairs in batches, several at a time on all cores. What comes of them is in the order of the
 * rows, so that the number of cores makes no difference.
 */
final class PairBatches<R> {

    private static final int BATCH = 1_000;
    /** Batches in memory at a time. */
    private static final int WINDOW = 16;

    private final Function<List<PairRow>, List<R>> work;
    private final Consumer<R> taker;
    private final List<List<PairRow>> window = new ArrayList<>();
    private List<PairRow> batch = new ArrayList<>();

    private PairBatches(Function<List<PairRow>, List<R>> work, Consumer<R> taker) {
        this.work = work;
        this.taker = taker;
    }

    /**
     * Reads all rows.
     *
     * @param work is given batches, and makes results of their rows; called from several threads
     * @param taker is given each result, in the order of the rows, from this thread
     */
    static <R> void read(Path file, Function<List<PairRow>, List<R>> work, Consumer<R> taker) throws IOException {
        PairBatches<R> batches = new PairBatches<>(work, taker);
        RowFile.read(file, PairRow::of, batches::add);
        batches.close();
        batches.flush();
    }

    private void add(PairRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            close();
        }
    }

    private void close() {
        window.add(List.copyOf(batch));
        batch = new ArrayList<>();
        if (window.size() == WINDOW) {
            flush();
        }
    }

    private void flush() {
        window.parallelStream().map(work).toList().forEach(results -> results.forEach(taker));
        window.clear();
    }
}
