package io.github.touchstone.corpus.table;

import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import java.util.List;

/** What the table keeps of one document: enough for its row, and nothing that grows with its text. */
record Row(String name, Score score, List<SignalScore> signals) {

    /** The row with its name as seen from a folder that it stands in. */
    Row within(String folder) {
        return new Row(name.substring(folder.length()), score, signals);
    }
}
