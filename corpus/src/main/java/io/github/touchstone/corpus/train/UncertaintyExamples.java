package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.hedge.UncertaintyFeatures;
import io.github.touchstone.hedge.UncertaintyNames;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns labelled sentences into examples; titles and sentences that nobody has judged teach nothing. */
final class UncertaintyExamples {

    private UncertaintyExamples() {}

    static List<Example> read(List<Path> files, FeatureIndex index) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            RowFile.read(file, HedgingRow::of, row -> {
                if (!row.title() && row.label().isPresent()) {
                    examples.add(example(row, row.label().get(), index));
                }
            });
        }
        return examples;
    }

    private static Example example(HedgingRow row, boolean label, FeatureIndex index) {
        Segmentation text = Segmentation.of(Document.plain(row.text()));
        int end = text.tokens().size();
        Map<Integer, Double> values = new TreeMap<>();
        UncertaintyNames names =
                new UncertaintyNames(text.tokens(), 0, end, name -> values.put(index.number(name), 1.0));
        new UncertaintyFeatures(text.tokens(), Lexicons.standard().match(text)).visit(0, end, names);
        return new Example(row.doc(), label ? 1 : 0, end, values);
    }
}
