package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.row.PairRow;
import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Asks a judge about every pair of a file. */
public final class PairJudging {

    private PairJudging() {}

    /**
     * Judges the pairs of a file.
     *
     * @param file rows as JSON Lines, plain or packed by gzip
     * @param judge who judges
     * @return what came of each row, in order
     * @throws IOException if the file cannot be read
     * @throws io.github.touchstone.corpus.row.MalformedRowException at the first line that is no such row
     */
    public static List<JudgedPair> judge(Path file, Judge judge) throws IOException {
        List<JudgedPair> judged = new ArrayList<>();
        PairBatches.read(file, batch -> judge(batch, judge), judged::add);
        return judged;
    }

    private static List<JudgedPair> judge(List<PairRow> rows, Judge judge) {
        List<ClaimPair> pairs = rows.stream().map(PairReader::read).toList();
        List<Verdict> verdicts = judge.judge(pairs);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> JudgedPair.of(rows.get(i), pairs.get(i), verdicts.get(i)))
                .toList();
    }
}
