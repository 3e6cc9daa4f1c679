package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.corpus.row.CueSpan;
import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.text.Document;
import java.util.List;

/** Takes each epistemic hedge that the library finds for a cue of the kind "probable". */
final class LibraryCueScorer implements CueScorer {

    @Override
    public List<CueSpan> cues(HedgingRow row) {
        return Analysis.of(Document.plain(row.text())).hedgeCues().stream()
                .filter(cue -> cue.kind() == HedgeCue.Kind.EPISTEMIC)
                .map(cue -> new CueSpan(cue.span().start(), cue.span().end(), CuesTask.PROBABLE))
                .toList();
    }
}
