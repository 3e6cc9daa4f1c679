package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.evaluate.AttributionScorer.JudgedSentence;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.AttributionRow;
import io.github.touchstone.corpus.row.AttributionRow.AttributionSpans;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.corpus.shipped.WordList;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Is a sentence attributed? It is if it shares a character with a source, a cue or the content of an annotated
 * attribution. Sentences are cut by the library.
 *
 * <p>Beside the graded judgement stand "marks", the sentences in which the library marks an attribution; "carried", those
 * that a marked one supports; and the rival "speechVerbsAndQuotes": a plain list of verbs, and quotation marks.
 */
final class AttributionTask implements Task {

    private static final WordList SPEECH_VERBS = WordList.named("speech-verbs");
    private static final String QUOTATION_MARKS = "\"“”";

    private final AttributionScorer scorer;

    AttributionTask(AttributionScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        Classification sentences = new Classification();
        RowFile.read(
                file,
                AttributionRow::of,
                row -> scorer.sentences(row.text()).forEach(sentence -> add(sentences, row, sentence)));
        return sentences.accuracy(DocumentFile.of(file).name(), scorer.model(), scorer.threshold());
    }

    private void add(Classification sentences, AttributionRow row, JudgedSentence sentence) {
        boolean cue = touches(row, AttributionSpans::cue, sentence.span());
        boolean source = touches(row, AttributionSpans::source, sentence.span());
        boolean content = touches(row, AttributionSpans::content, sentence.span());
        sentences.add(
                Prediction.at(row.id(), cue || source || content, sentence.probability(), scorer.threshold()),
                groups(row, cue, content && !cue),
                rivals(sentence, sentence.span().of(row.text())));
    }

    private static boolean touches(AttributionRow row, Function<AttributionSpans, List<Span>> part, Span sentence) {
        return row.attributions().stream()
                .flatMap(attribution -> part.apply(attribution).stream())
                .anyMatch(span -> span.start() < sentence.end() && sentence.start() < span.end());
    }

    private static Set<String> groups(AttributionRow row, boolean cue, boolean contentOnly) {
        Set<String> groups = new TreeSet<>();
        if (cue) {
            groups.add("cue");
        }
        if (contentOnly) {
            groups.add("contentOnly");
        }
        int mark = row.id().indexOf('_');
        if (mark > 0) {
            groups.add(row.id().substring(0, mark));
        }
        return groups;
    }

    private static Map<String, Boolean> rivals(JudgedSentence judged, String sentence) {
        Map<String, Boolean> rivals = new LinkedHashMap<>();
        rivals.put("marks", judged.marked());
        rivals.put("carried", judged.carried());
        rivals.put(
                "speechVerbsAndQuotes",
                isQuoted(sentence) || !SPEECH_VERBS.spans(sentence).isEmpty());
        rivals.put("always", true);
        return rivals;
    }

    private static boolean isQuoted(String sentence) {
        return sentence.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    }
}
