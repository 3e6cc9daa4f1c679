package io.github.touchstone.text;

import java.util.List;

/** Which blocks are one to a reader: the items of one list, the cells of one table; any other block stands alone. */
public final class BlockRuns {

    private final int[] starts;
    private final int[] ends;

    /**
     * Finds the runs of a text.
     *
     * @param blocks its blocks, in order
     */
    public BlockRuns(List<Block> blocks) {
        int size = blocks.size();
        this.starts = new int[size];
        this.ends = new int[size];
        for (int block = 1; block < size; block++) {
            starts[block] = joins(blocks.get(block - 1), blocks.get(block)) ? starts[block - 1] : block;
        }
        for (int block = size - 1; block >= 0; block--) {
            boolean last = block + 1 == size || starts[block + 1] == block + 1;
            ends[block] = last ? block + 1 : ends[block + 1];
        }
    }

    private static boolean joins(Block before, Block after) {
        return before.kind() == after.kind() && after.kind().isListed();
    }

    /**
     * Where the run of a block begins.
     *
     * @param block index of a block
     * @return index of the first block of its list or table; the block itself if it stands alone
     */
    public int start(int block) {
        return starts[block];
    }

    /**
     * Where the run of a block ends.
     *
     * @param block index of a block
     * @return index after the last block of its list or table
     */
    public int end(int block) {
        return ends[block];
    }
}
