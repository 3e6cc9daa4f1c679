package io.github.touchstone.corpus.train;

import io.github.touchstone.claim.CheckabilityNames;
import io.github.touchstone.corpus.row.ClaimRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns labelled sentences into examples. Texts without a label teach what words mean, and nothing else.
 *
 * @param examples the sentences that have a label
 * @param sources the corpora that they are from, in the order in which they are met
 * @param index the names of the features that enough of them have
 * @param vectors what words mean
 */
record ClaimExamples(List<ClaimExample> examples, List<String> sources, FeatureIndex index, WordVectors vectors) {

    /** A feature that fewer sentences have is left out. */
    private static final int FEWEST = 8;
    /** Sentences of a corpus stand in the order of speeches: so many in a row are taken for a document. */
    private static final int IN_A_ROW = 50;
    /** What stands in place of a footnote in texts of encyclopedias. */
    private static final String FOOTNOTE = " [REF]";

    /**
     * Reads rows.
     *
     * @param seed by which vectors begin
     */
    static ClaimExamples read(List<Path> files, long seed) throws IOException {
        List<Labelled> labelled = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (Path file : files) {
            RowFile.read(file, ClaimRow::of, row -> {
                Segmentation text = Segmentation.of(Document.plain(row.text().replace(FOOTNOTE, "")));
                List<String> words = CheckabilityNames.words(text);
                texts.add(words);
                row.label()
                        .ifPresent(label -> labelled.add(new Labelled(
                                row.source(),
                                label,
                                words,
                                CheckabilityNames.of(text, Lexicons.standard().match(text)))));
            });
        }
        return of(labelled, WordVectors.of(texts, seed));
    }

    private static ClaimExamples of(List<Labelled> labelled, WordVectors vectors) {
        FeatureIndex index = new FeatureIndex();
        Set<String> frequent = frequent(labelled);
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<ClaimExample> examples = new ArrayList<>();
        for (Labelled each : labelled) {
            int row = rows.merge(each.source, 1, Integer::sum) - 1;
            String doc = each.source + " " + row / IN_A_ROW;
            int[] features = each.names.stream()
                    .filter(frequent::contains)
                    .mapToInt(index::number)
                    .toArray();
            examples.add(new ClaimExample(
                    new Example(doc, each.label ? 1 : 0, each.words.size(), Map.of()),
                    List.copyOf(rows.keySet()).indexOf(each.source),
                    features,
                    vectors.sum(each.words)));
        }
        return new ClaimExamples(List.copyOf(examples), List.copyOf(rows.keySet()), index, vectors);
    }

    private static Set<String> frequent(List<Labelled> labelled) {
        Map<String, Integer> counts = new HashMap<>();
        labelled.forEach(each -> each.names.forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(name -> name.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A row, read. */
    private record Labelled(String source, boolean label, List<String> words, Set<String> names) {}
}
