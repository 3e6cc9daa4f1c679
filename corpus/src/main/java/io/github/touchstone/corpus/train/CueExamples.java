package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.row.CueSpan;
import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.hedge.CueCandidate;
import io.github.touchstone.hedge.CueCandidates;
import io.github.touchstone.hedge.CueFeatures;
import io.github.touchstone.hedge.CueModel;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The candidates of labelled sentences.
 *
 * @param examples an example for each candidate; its label is 1 for the first kind of cue and so on, and 0 for no cue
 * @param index the features' names
 * @param gold how many cues of each kind people have marked, found among the candidates or not; the first is 0
 */
record CueExamples(List<Example> examples, FeatureIndex index, List<Integer> gold) {

    static final List<String> KINDS = CueModel.outputs();

    /** What is said of the term itself counts double, so that it is penalized less than what stands around it. */
    private static final double OF_TERM = 2;
    /** "Asked if" is rare and tells much; counted once, the penalty would hold its weight down. */
    private static final double ASKED = 8;

    CueExamples {
        examples = List.copyOf(examples);
        gold = List.copyOf(gold);
    }

    static CueExamples read(List<Path> files) throws IOException {
        Reading reading = new Reading();
        for (Path file : files) {
            RowFile.read(file, HedgingRow::of, reading::row);
        }
        return new CueExamples(reading.examples, reading.index, reading.gold);
    }

    /** The same candidates, as if they had none of these features. */
    CueExamples without(Set<Integer> features) {
        return new CueExamples(
                examples.stream().map(example -> example.without(features)).toList(), index, gold);
    }

    /** What a feature counts for a candidate that has it. */
    static double value(String feature) {
        if (CueFeatureGroups.isOfTerm(feature)) {
            return OF_TERM;
        }
        return CueFeatureGroups.isOfAsking(feature) ? ASKED : 1;
    }

    /** How many cues people have marked. */
    int allGold() {
        return gold.stream().mapToInt(Integer::intValue).sum();
    }

    /** Goes through the rows of all files. */
    private static final class Reading {
        private final FeatureIndex index = new FeatureIndex();
        private final List<Example> examples = new ArrayList<>();
        private final List<Integer> gold = new ArrayList<>(List.of(0, 0, 0, 0, 0));

        void row(HedgingRow row) {
            Set<CueSpan> marked = new HashSet<>();
            row.cues().forEach(cue -> marked.add(cue.trimmed(row.text())));
            for (CueSpan cue : marked) {
                int kind = KINDS.indexOf(cue.type()) + 1;
                gold.set(kind, gold.get(kind) + 1);
            }
            Segmentation text = Segmentation.of(Document.plain(row.text()));
            for (CueCandidate candidate :
                    CueCandidates.find(text, Lexicons.standard().match(text))) {
                Span span = text.tokens().span(candidate.firstToken(), candidate.endToken());
                examples.add(new Example(
                        row.doc(), label(marked, span), text.tokens().size(), values(text, candidate)));
            }
        }

        private static int label(Set<CueSpan> marked, Span span) {
            for (int kind = 0; kind < KINDS.size(); kind++) {
                if (marked.contains(new CueSpan(span.start(), span.end(), KINDS.get(kind)))) {
                    return kind + 1;
                }
            }
            return 0;
        }

        private Map<Integer, Double> values(Segmentation text, CueCandidate candidate) {
            Map<Integer, Double> values = new TreeMap<>();
            new CueFeatures(text.tokens(), (hash, features) -> {
                        String name = features.name();
                        values.put(index.number(name), value(name));
                    })
                    .visit(candidate);
            return values;
        }
    }
}
