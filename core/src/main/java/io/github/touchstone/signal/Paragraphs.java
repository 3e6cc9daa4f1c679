package io.github.touchstone.signal;

import io.github.touchstone.signal.AssertionSignal.Wanting;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import java.util.ArrayList;
import java.util.List;

/** What a reader sees as one: a paragraph, a whole list, a whole table. */
final class Paragraphs {

    private final Segmentation text;
    private final int[] paragraphOfBlock;

    Paragraphs(Segmentation text) {
        this.text = text;
        List<Block> blocks = text.document().blocks();
        this.paragraphOfBlock = new int[blocks.size()];
        for (int block = 1; block < paragraphOfBlock.length; block++) {
            boolean joins = isListed(blocks.get(block))
                    && blocks.get(block).kind() == blocks.get(block - 1).kind();
            paragraphOfBlock[block] = paragraphOfBlock[block - 1] + (joins ? 0 : 1);
        }
    }

    private static boolean isListed(Block block) {
        return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.TABLE_CELL;
    }

    /** Parts claims, which are in order, by paragraph. */
    List<List<Wanting>> gather(List<Wanting> claims) {
        List<List<Wanting>> gathered = new ArrayList<>();
        int last = -1;
        for (Wanting claim : claims) {
            int block = text.sentences().get(claim.judged().claim().sentence()).block();
            if (gathered.isEmpty() || paragraphOfBlock[block] != last) {
                gathered.add(new ArrayList<>());
                last = paragraphOfBlock[block];
            }
            gathered.get(gathered.size() - 1).add(claim);
        }
        return gathered;
    }
}
