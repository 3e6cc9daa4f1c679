package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.ShippedFile;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the blocks that list sources: those under a heading such as "References" until the next heading, those that
 * look like an entry by themselves, and notes. A title left alone between two entries belongs to them.
 */
public final class BibliographyFinder {

    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final List<Block> blocks;
    private final BlockEntries reader;
    private final SectionHeadings headings;
    private final BitSet references = new BitSet();
    /** What the heading above opens. */
    private String section;
    /** What was known before each block that was read, and at the end. */
    private final List<BibliographyReading.State> states = new ArrayList<>();

    BibliographyFinder(Segmentation text, Matches matches, BibliographyReading.State state) {
        this.section = state.section();
        this.tokens = text.tokens();
        this.sentences = text.sentences();
        this.blocks = text.document().blocks();
        this.reader = new BlockEntries(text, state.author());
        this.headings = new SectionHeadings(tokens, matches);
    }

    /**
     * Finds what a text lists as its sources.
     *
     * @param text the text
     * @return its entries, and the blocks they stand in
     */
    public static Bibliography find(Segmentation text) {
        return find(text, Lexicons.standard().match(text, SectionHeadings.TERMS));
    }

    /**
     * Finds what a text lists as its sources.
     *
     * @param text the text
     * @param matches the terms of the standard lexicons in it
     * @return its entries, and the blocks they stand in
     */
    public static Bibliography find(Segmentation text, Matches matches) {
        BibliographyFinder finder = new BibliographyFinder(text, matches, BibliographyReading.State.START);
        return finder.read(0, finder.blocks.size()).bibliography(text);
    }

    /** Reads some blocks, one after the other. */
    BibliographyReading read(int first, int end) {
        int from = 0;
        for (int block = first; block < end; block++) {
            states.add(state());
            while (from < sentences.size() && sentences.get(from).block() < block) {
                from++;
            }
            int to = from;
            while (to < sentences.size() && sentences.get(to).block() == block) {
                to++;
            }
            if (to > from) {
                markBlock(
                        block,
                        sentences.get(from).firstToken(),
                        sentences.get(to - 1).endToken());
            }
            from = to;
        }
        states.add(state());
        return new BibliographyReading(reader.entries(), references, states);
    }

    private BibliographyReading.State state() {
        return new BibliographyReading.State(section, reader.lastAuthor());
    }

    /** A title left alone between two entries belongs to them. */
    static Bibliography withTitles(List<Block> blocks, List<BibliographyEntry> entries, BitSet listed) {
        BitSet all = (BitSet) listed.clone();
        for (int index = 1; index + 1 < blocks.size(); index++) {
            boolean title = blocks.get(index).kind() == Block.Kind.HEADING && !all.get(index);
            if (title && all.get(index - 1) && all.get(index + 1)) {
                all.set(index);
            }
        }
        return new Bibliography(entries, all);
    }

    /**
     * Names the state of the models by which entries are found and read.
     *
     * @return 16 hexadecimal digits
     */
    public static String modelsHash() {
        return new Fingerprint()
                .add(ShippedFile.read(EntryModel.class, EntryModel.FILE))
                .add(ShippedFile.read(FieldModel.class, FieldModel.FILE))
                .toString();
    }

    private void markBlock(int index, int first, int end) {
        Block block = blocks.get(index);
        boolean inEntries = section.equals(SectionHeadings.ENTRIES);
        boolean listed = block.kind() == Block.Kind.NOTE
                || (inEntries ? reader.mayBeEntry(first, end) : reader.areEntries(block, first, end));
        String opened = headings.opened(block, first, end);
        if (!listed && (!opened.isEmpty() || headings.isHeading(block, end))) {
            section = opened;
        } else if (listed || inEntries) {
            reader.read(index, first, end, inEntries);
        }
        if (listed || !section.isEmpty()) {
            references.set(index);
        }
    }
}
