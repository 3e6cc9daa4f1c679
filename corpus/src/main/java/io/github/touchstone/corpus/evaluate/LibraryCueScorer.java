package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.corpus.row.CueSpan;
import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.hedge.CueModel;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.text.Document;
import java.util.List;
import java.util.stream.Stream;

/** Takes the cues of semantic uncertainty that the library finds, under the names of Szeged Uncertainty. */
final class LibraryCueScorer implements CueScorer {

    @Override
    public String model() {
        return CueModel.standard().label();
    }

    @Override
    public List<CueSpan> cues(HedgingRow row) {
        return typed(row).map(LibraryCueScorer::span).toList();
    }

    static Stream<HedgeCue> typed(HedgingRow row) {
        return Analysis.of(Document.plain(row.text())).hedgeCues().stream()
                .filter(cue -> cue.kind().szeged().isPresent());
    }

    private static CueSpan span(HedgeCue cue) {
        return new CueSpan(
                cue.span().start(), cue.span().end(), cue.kind().szeged().orElse(""));
    }
}
