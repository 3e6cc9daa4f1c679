package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.CueSpan;
import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.corpus.shipped.WordList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which words are the cue, exactly, and of what kind? A corpus whose one kind is "speculation" does not tell kinds
 * apart, and neither do the figures on it.
 */
final class CuesTask implements Task {

    static final String PROBABLE = "probable";
    private static final String SPECULATION = "speculation";

    private final CueScorer scorer;

    CuesTask(CueScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public String name() {
        return "cues";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        List<MarkedRow> marked = new ArrayList<>();
        RowFile.read(file, HedgingRow::of, row -> marked.add(mark(row)));
        boolean kindless = marked.stream().anyMatch(MarkedRow::isSpeculation);
        SpanMatching spans = new SpanMatching();
        marked.stream().map(row -> kindless ? row.kindless() : row).forEach(row -> row.addTo(spans));
        return spans.accuracy(DocumentFile.of(file).name(), scorer.model());
    }

    private MarkedRow mark(HedgingRow row) {
        Map<String, Set<CueSpan>> rivals = new LinkedHashMap<>();
        HedgeLists.ALL.forEach(list -> rivals.put(list.name(), matches(list, row.text())));
        return new MarkedRow(row.doc(), trimmed(row.cues(), row), trimmed(scorer.cues(row), row), rivals);
    }

    private static Set<CueSpan> trimmed(Collection<CueSpan> cues, HedgingRow row) {
        return cues.stream().map(cue -> cue.trimmed(row.text())).collect(Collectors.toSet());
    }

    private static Set<CueSpan> matches(WordList list, String text) {
        return list.spans(text).stream()
                .map(span -> new CueSpan(span.start(), span.end(), PROBABLE))
                .collect(Collectors.toSet());
    }

    /** The spans of one row: those annotated, ours, and those of the rivals. */
    private record MarkedRow(String doc, Set<CueSpan> gold, Set<CueSpan> found, Map<String, Set<CueSpan>> rivals) {

        boolean isSpeculation() {
            return gold.stream().anyMatch(span -> span.type().equals(SPECULATION));
        }

        MarkedRow kindless() {
            Map<String, Set<CueSpan>> kindlessRivals = new LinkedHashMap<>();
            rivals.forEach((rival, spans) -> kindlessRivals.put(rival, kindless(spans)));
            return new MarkedRow(doc, kindless(gold), kindless(found), kindlessRivals);
        }

        private static Set<CueSpan> kindless(Set<CueSpan> spans) {
            return spans.stream().map(span -> span.as(SPECULATION)).collect(Collectors.toSet());
        }

        void addTo(SpanMatching spans) {
            spans.add(doc, gold, found, rivals);
        }
    }
}
