package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.CalloutRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where do the in-text citations stand, exactly? The paragraphs of one document are read as one text, as a user has them:
 * whether a bare number is a citation shows in the whole alone.
 */
final class CalloutsTask implements Task {

    private static final String BLANK_LINE = "\n\n";

    private final CalloutScorer scorer;
    private final CalloutScorer rival = new CalloutPattern();

    CalloutsTask(CalloutScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public String name() {
        return "callouts";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        Map<String, List<CalloutRow>> documents = new LinkedHashMap<>();
        RowFile.read(
                file,
                CalloutRow::of,
                row -> documents
                        .computeIfAbsent(row.doc(), doc -> new ArrayList<>())
                        .add(row));
        CalloutCounts counts = new CalloutCounts();
        documents.values().forEach(rows -> add(rows, counts));
        return counts.accuracy(DocumentFile.of(file).name());
    }

    private void add(List<CalloutRow> rows, CalloutCounts counts) {
        String text =
                String.join(BLANK_LINE, rows.stream().map(CalloutRow::text).toList());
        List<Span> found = scorer.callouts(text);
        List<Span> rivals = rival.callouts(text);
        int start = 0;
        for (CalloutRow row : rows) {
            int end = start + row.text().length() + BLANK_LINE.length();
            counts.add(row, within(found, start, end), within(rivals, start, end));
            start = end;
        }
    }

    /** The spans that start in a paragraph, by their offsets in it. */
    private static Set<Span> within(List<Span> spans, int start, int end) {
        Set<Span> within = new HashSet<>();
        for (Span span : spans) {
            if (span.start() >= start && span.start() < end) {
                within.add(new Span(span.start() - start, span.end() - start));
            }
        }
        return within;
    }
}
