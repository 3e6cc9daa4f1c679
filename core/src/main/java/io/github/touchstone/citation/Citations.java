package io.github.touchstone.citation;

import java.util.BitSet;
import java.util.List;

/** Everything in a text that says where its statements come from. Immutable. */
public final class Citations {

    private final List<Citation> citations;
    private final List<Attribution> attributions;
    private final List<BibliographyEntry> entries;
    private final BitSet referenceBlocks;

    Citations(
            List<Citation> citations,
            List<Attribution> attributions,
            List<BibliographyEntry> entries,
            BitSet referenceBlocks) {
        this.citations = List.copyOf(citations);
        this.attributions = List.copyOf(attributions);
        this.entries = List.copyOf(entries);
        this.referenceBlocks = (BitSet) referenceBlocks.clone();
    }

    /**
     * The citations of the running text; those inside a bibliography belong to its entries and are not among them.
     *
     * @return the citations in order; no two overlap
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * The attributions in the author's own words; those inside quoted words are left out.
     *
     * @return the attributions in order; no two overlap
     */
    public List<Attribution> attributions() {
        return attributions;
    }

    /**
     * The sources that the text lists.
     *
     * @return the entries in order
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
    public boolean isReference(int block) {
        return referenceBlocks.get(block);
    }
}
