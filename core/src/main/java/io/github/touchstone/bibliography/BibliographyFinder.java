package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the blocks that list sources: those under a heading such as "References" until the next heading, those that
 * look like an entry by themselves, and notes. A title left alone between two entries belongs to them.
 */
public final class BibliographyFinder {

    private static final String HEADINGS = "bibliography/heading";
    private static final String ENTRIES = "entries";
    private static final WordSet EDIT = WordSet.of("edit");

    private final Tokens tokens;
    private final List<Block> blocks;
    private final Map<Integer, List<TermMatch>> headings = new HashMap<>();
    private final BitSet references = new BitSet();
    private final List<BibliographyEntry> entries = new ArrayList<>();

    private BibliographyFinder(Segmentation text, Matches matches) {
        this.tokens = text.tokens();
        this.blocks = text.document().blocks();
        for (TermMatch match : matches.all(HEADINGS)) {
            headings.computeIfAbsent(match.firstToken(), first -> new ArrayList<>())
                    .add(match);
        }
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
        return new Bibliography(finder.entries, finder.references);
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
            EntryReader reader = new EntryReader(tokens, first, end);
            boolean entry = reader.isEntry() || block.kind() == Block.Kind.NOTE;
            String opened = isParagraphOrHeading(block) ? sectionUnder(first, end) : "";
            if (!entry && (!opened.isEmpty() || isHeading(block, end))) {
                section = opened;
            } else if (entry || section.equals(ENTRIES)) {
                addEntry(reader, block.span(), index, end - first);
            }
            if (entry || !section.isEmpty()) {
                references.set(index);
            }
        }
    }

    private static boolean isParagraphOrHeading(Block block) {
        return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
    }

    /** In plain text the heading of a wiki page is known by its "[edit]". */
    private boolean isHeading(Block block, int end) {
        return block.kind() == Block.Kind.HEADING || endsInEditLink(end);
    }

    private boolean endsInEditLink(int end) {
        return tokens.is(end - 1, ']') && end > 2 && EDIT.contains(tokens.hash(end - 2)) && tokens.is(end - 3, '[');
    }

    private void addEntry(EntryReader reader, Span span, int block, int size) {
        if (size > 1) {
            entries.add(
                    new BibliographyEntry(span, block, reader.number(), reader.firstAuthor(), reader.yearText(), ""));
        }
    }

    /** What a heading opens: "entries", "links", "see-also", or empty for a section of prose. */
    private String sectionUnder(int first, int end) {
        int start = first;
        while (start < end && tokens.kind(start) != Token.Kind.WORD) {
            start++;
        }
        int last = withoutEditLink(start, end);
        for (TermMatch match : headings.getOrDefault(start, List.of())) {
            if (match.endToken() == last) {
                return match.term().column("kind");
            }
        }
        return "";
    }

    /** Leaves off a colon or full stop, and the "[edit]" that copies of wiki pages carry. */
    private int withoutEditLink(int start, int end) {
        int last = end - start > 3 && endsInEditLink(end) ? end - 3 : end;
        while (last > start && tokens.kind(last - 1) == Token.Kind.PUNCTUATION) {
            last--;
        }
        return last;
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
