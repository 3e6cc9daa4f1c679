package io.github.touchstone.signal;

import io.github.touchstone.signal.AssertionSignal.Wanting;
import io.github.touchstone.text.BlockRuns;
import io.github.touchstone.text.Segmentation;
import java.util.ArrayList;
import java.util.List;

/** What a reader sees as one: a paragraph, a whole list, a whole table. */
final class Paragraphs {

    private final Segmentation text;
    private final BlockRuns runs;

    Paragraphs(Segmentation text) {
        this.text = text;
        this.runs = new BlockRuns(text.document().blocks());
    }

    /** Parts claims, which are in order, by paragraph. */
    List<List<Wanting>> gather(List<Wanting> claims) {
        List<List<Wanting>> gathered = new ArrayList<>();
        int last = -1;
        for (Wanting claim : claims) {
            int paragraph = runs.start(
                    text.sentences().get(claim.judged().claim().sentence()).block());
            if (paragraph != last) {
                gathered.add(new ArrayList<>());
                last = paragraph;
            }
            gathered.get(gathered.size() - 1).add(claim);
        }
        return gathered;
    }
}
