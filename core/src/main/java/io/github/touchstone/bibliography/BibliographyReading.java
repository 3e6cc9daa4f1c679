package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Region;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.SentenceShift;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How a text was read for what it lists, block by block, kept so that an edited text is read only where it differs. What a
 * block lists depends on it alone, the section that it stands in, and the author before it. Immutable.
 */
public final class BibliographyReading {

    /**
     * What is known when a block is read.
     *
     * @param section the section that its heading opened, or empty
     * @param author the author of the last entry, for whom a dash may stand
     */
    record State(String section, String author) {

        static final State START = new State("", "");
    }

    private final List<BibliographyEntry> entries;
    private final BitSet listed;
    /** One before each block, and one at the end. */
    private final List<State> states;

    BibliographyReading(List<BibliographyEntry> entries, BitSet listed, List<State> states) {
        this.entries = entries;
        this.listed = listed;
        this.states = states;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return what it lists
     */
    public static BibliographyReading of(Segmentation text) {
        return read(text, State.START, 0, text.document().blocks().size());
    }

    private static BibliographyReading read(Segmentation text, State state, int first, int end) {
        return new BibliographyFinder(text, Lexicons.standard().match(text, SectionHeadings.TERMS), state)
                .read(first, end);
    }

    /**
     * Reads an edited text.
     *
     * @param region where it differs from this one
     * @param window the region's window
     * @param shift how the sentences have moved
     * @param now the edited text
     * @return what it lists
     */
    public BibliographyReading edited(Region region, Segmentation window, SentenceShift shift, Segmentation now) {
        int first = region.first() - region.windowFirst();
        int end = region.endAfter() - region.windowFirst();
        BibliographyReading part = read(window, states.get(region.first()), first, end);
        if (!part.states.get(end - first).equals(states.get(region.endBefore()))) {
            return of(now);
        }
        List<State> joined = new ArrayList<>(now.document().blocks().size() + 1);
        joined.addAll(states.subList(0, region.first()));
        joined.addAll(part.states.subList(0, end - first));
        joined.addAll(states.subList(region.endBefore(), states.size()));
        return new BibliographyReading(
                region.join(entries, part.entries, entry -> entry.span().start(), shift, BibliographyReading::moved),
                joinedBlocks(region, part.listed),
                joined);
    }

    private static BibliographyEntry moved(BibliographyEntry entry, Region.Move move) {
        return new BibliographyEntry(
                entry.span().movedBy(move.codeUnits()),
                entry.block() + move.blocks(),
                entry.number(),
                entry.firstAuthor(),
                entry.year(),
                entry.title());
    }

    private BitSet joinedBlocks(Region region, BitSet part) {
        BitSet joined = new BitSet();
        for (int block = listed.nextSetBit(0); block >= 0; block = listed.nextSetBit(block + 1)) {
            if (block < region.first()) {
                joined.set(block);
            } else if (block >= region.endBefore()) {
                joined.set(block + region.endAfter() - region.endBefore());
            }
        }
        part.stream().forEach(block -> joined.set(block + region.windowFirst()));
        return joined;
    }

    /**
     * What the text lists.
     *
     * @param text the text
     * @return what {@link BibliographyFinder} finds
     */
    public Bibliography bibliography(Segmentation text) {
        return BibliographyFinder.withTitles(text.document().blocks(), entries, listed);
    }
}
