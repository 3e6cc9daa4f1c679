package io.github.touchstone.signal;

import io.github.touchstone.signal.AssertionSignal.Wanting;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.BlockRuns;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
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
            int paragraph = runs.start(block(claim));
            if (paragraph != last) {
                gathered.add(new ArrayList<>());
                last = paragraph;
            }
            gathered.get(gathered.size() - 1).add(claim);
        }
        return gathered;
    }

    /** All of the paragraph, list or table that a claim stands in. */
    Span span(Wanting claim) {
        List<Block> blocks = text.document().blocks();
        int block = block(claim);
        return blocks.get(runs.start(block))
                .span()
                .union(blocks.get(runs.end(block) - 1).span());
    }

    private int block(Wanting claim) {
        return text.sentences().get(claim.sentence()).block();
    }
}
