package io.github.touchstone.support;

import io.github.touchstone.citation.Citation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.List;

/**
 * Citations that carry what stands around their block: a list or table by the sentence that leads into it, a table by its
 * caption, a section by its heading.
 */
final class NearSources {

    private static final long TABLE = Fold.hash("table");
    /** The colon of a lead-in stands within so many tokens of its end. */
    private static final int LEAD_IN = 12;

    private final Layout layout;
    private final Tokens tokens;
    private final Carried carried;

    NearSources(Layout layout, Carried carried) {
        this.layout = layout;
        this.tokens = layout.text().tokens();
        this.carried = carried;
    }

    void addCitations(List<Citation> citations) {
        int block = -1;
        int closed = -1;
        int lastCited = -1;
        for (Citation citation : citations) {
            int its = layout.text().sentences().get(citation.sentence()).block();
            if (its != block) {
                block = its;
                lastCited = layout.firstSentence(block) - 1;
                addFirstOf(block, citation);
            }
            if (block != closed && citation.sentence() + 1 == layout.endSentence(block)) {
                closed = block;
                addLastOf(block, citation, lastCited);
            }
            lastCited = citation.sentence();
        }
    }

    private void addFirstOf(int block, Citation citation) {
        if (layout.is(block, Block.Kind.HEADING)) {
            int end = endOfSection(block + 1);
            if (end > block + 1) {
                carried.carryBare(
                        layout.firstSentence(block + 1),
                        layout.endSentence(end - 1),
                        new Carrier(Rule.HEADING, citation.span(), citation.label()));
            }
        } else if (isCaption(block)) {
            carryRun(layout.is(block + 1, Block.Kind.TABLE_CELL) ? block + 1 : block - 1, Rule.CAPTION, citation);
        }
    }

    /** The first citation in the last sentence of a block. */
    private void addLastOf(int block, Citation citation, int lastCited) {
        if (layout.isListed(block + 1) && !layout.isListed(block) && leadsIn(block)) {
            carryRun(block + 1, Rule.LEAD_IN, citation);
        }
        if (layout.is(block, Block.Kind.PARAGRAPH)) {
            carried.carryBare(
                    lastCited + 1,
                    citation.sentence(),
                    new Carrier(Rule.FAR_CITATION, citation.span(), citation.label()));
        }
    }

    /** "Table 2. Steel, in tons [4]" right before or after a table. */
    private boolean isCaption(int block) {
        return (layout.is(block + 1, Block.Kind.TABLE_CELL) || layout.is(block - 1, Block.Kind.TABLE_CELL))
                && layout.isNote(block)
                && tokens.hash(layout.firstToken(block)) == TABLE;
    }

    /** A colon stands near its end, behind or before the citation. */
    private boolean leadsIn(int block) {
        int end = layout.endToken(block);
        for (int token = Math.max(layout.firstToken(block), end - LEAD_IN); token < end; token++) {
            if (tokens.is(token, ':')) {
                return true;
            }
        }
        return false;
    }

    private int endOfSection(int block) {
        int end = block;
        while (end < layout.blocks() && !layout.is(end, Block.Kind.HEADING)) {
            end++;
        }
        return end;
    }

    private void carryRun(int block, Rule rule, Citation citation) {
        int first = layout.firstSentence(layout.runStart(block));
        int end = layout.endSentence(layout.runEnd(block) - 1);
        carried.carry(first, end, new Carrier(rule, citation.span(), citation.label()));
    }
}
