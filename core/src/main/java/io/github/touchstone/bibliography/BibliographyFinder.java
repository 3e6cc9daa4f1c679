package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.ShippedFile;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the blocks that list sources: those under a heading such as "References" until the next heading, those that
 * look like an entry by themselves, and notes. A title left alone between two entries belongs to them.
 */
public final class BibliographyFinder {

    private final Tokens tokens;
    private final List<Block> blocks;
    private final BlockEntries reader;
    private final SectionHeadings headings;
    private final BitSet references = new BitSet();

    private BibliographyFinder(Segmentation text, Matches matches) {
        this.tokens = text.tokens();
        this.blocks = text.document().blocks();
        this.reader = new BlockEntries(text);
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
        BibliographyFinder finder = new BibliographyFinder(text, matches);
        finder.markBlocks();
        finder.markTitlesBetweenEntries();
        return new Bibliography(finder.reader.entries(), finder.references);
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

    private void markBlocks() {
        String section = "";
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            int first = tokens.at(block.span().start());
            int end = tokens.at(block.span().end());
            if (first == end) {
                continue;
            }
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

    private void markTitlesBetweenEntries() {
        for (int index = 1; index + 1 < blocks.size(); index++) {
            boolean title = blocks.get(index).kind() == Block.Kind.HEADING && !references.get(index);
            if (title && references.get(index - 1) && references.get(index + 1)) {
                references.set(index);
            }
        }
    }
}
