package io.github.touchstone.bibliography;

import java.util.BitSet;
import java.util.List;

/** The sources that a text lists, and where it lists them. Immutable. */
public final class Bibliography {

    private final List<BibliographyEntry> entries;
    private final BitSet blocks;

    Bibliography(List<BibliographyEntry> entries, BitSet blocks) {
        this.entries = List.copyOf(entries);
        this.blocks = (BitSet) blocks.clone();
    }

    /**
     * The sources that the text lists.
     *
     * @return the entries in order; no two overlap
     */
    public List<BibliographyEntry> entries() {
        return entries;
    }

    /**
     * Tells whether a block lists sources or links and so claims nothing itself.
     *
     * @param block index of the block
     * @return true for a block of a bibliography, a note, or the heading over them
     */
    public boolean lists(int block) {
        return blocks.get(block);
    }
}
