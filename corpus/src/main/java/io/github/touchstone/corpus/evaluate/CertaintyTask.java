package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.RankCorrelation;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.CertaintyRow;
import io.github.touchstone.corpus.row.RowFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Are sentences put in the order of how certain people take them to be? The rival goes by their length alone. */
final class CertaintyTask implements Task {

    private final CertaintyScorer scorer;

    CertaintyTask(CertaintyScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public String name() {
        return "certainty";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        List<CertaintyRow> rows = new ArrayList<>();
        RowFile.read(file, CertaintyRow::of, rows::add);
        return new FileAccuracy(
                DocumentFile.of(file).name(),
                scorer.model(),
                rows.size(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                spearman(rows, row -> scorer.certainty(row.text())),
                Map.of(),
                Map.of("length", spearman(rows, row -> row.text().length())));
    }

    private static Measures spearman(List<CertaintyRow> rows, ToDoubleFunction<CertaintyRow> ours) {
        double[] said = rows.stream().mapToDouble(ours).toArray();
        double[] rated = rows.stream().mapToDouble(CertaintyRow::certainty).toArray();
        return Measures.NONE.with("spearman", RankCorrelation.spearman(said, rated));
    }
}
