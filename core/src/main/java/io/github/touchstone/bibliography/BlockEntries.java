package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of the blocks of one text, in order. */
final class BlockEntries {

    /** Under a heading a line need only not be clearly prose for its fields to be read. */
    private static final double LEAST_UNDER_HEADING = 0.05;

    /** A block that lists entries looks like one in its first tokens. */
    private static final int FRONT = 80;

    private static final WordSet ISBN = WordSet.of("isbn");

    private final String text;
    private final Tokens tokens;
    private final List<Block> blocks;
    private final List<BibliographyEntry> entries = new ArrayList<>();
    private String lastAuthor;

    private final EntryModel model = EntryModel.standard();
    private final EntryModel.Judging judging = model.judging();
    /** What looks like an entry is judged and read where it is found, and again where it is added. */
    private Optional<Line> last = Optional.empty();

    /** Reads on behind an entry of an author. */
    BlockEntries(Segmentation text, String lastAuthor) {
        this.lastAuthor = lastAuthor;
        this.text = text.document().text();
        this.tokens = text.tokens();
        this.blocks = text.document().blocks();
    }

    List<BibliographyEntry> entries() {
        return entries;
    }

    /** The author for whom a dash stands. */
    String lastAuthor() {
        return lastAuthor;
    }

    /** Tells whether a block can be nothing but an entry or several, whatever it stands under. */
    boolean areEntries(Block block, int first, int end) {
        if (block.kind() == Block.Kind.TABLE_CELL) {
            return false;
        }
        if (end - first == 1) {
            return ISBN.contains(tokens.hash(first));
        }
        return isEntry(first, end) || areSeveralEntries(first, end);
    }

    /** Tells whether a block is rather an entry than a heading, under a heading that lets entries be expected. */
    boolean mayBeEntry(int first, int end) {
        double least = hasYear(first, end) ? model.threshold() : model.aloneThreshold();
        return probability(first, end) >= least;
    }

    private double probability(int first, int end) {
        return EntryFeatures.mayBeEntry(tokens, first, end) ? line(first, end).probability() : 0;
    }

    private Line line(int first, int end) {
        if (last.isEmpty() || !last.get().is(first, end)) {
            last = Optional.of(new Line(judging, tokens, first, end));
        }
        return last.get();
    }

    private boolean areSeveralEntries(int first, int end) {
        int front = Math.min(end, first + FRONT);
        if (!EntryFeatures.mayBeEntry(tokens, first, front) || !hasYear(first, front)) {
            return false;
        }
        List<Integer> starts = EntryCutter.starts(text, tokens, first, end);
        if (starts.size() == 1) {
            return false;
        }
        for (int i = 0; i < starts.size(); i++) {
            if (!isEntry(starts.get(i), endOf(starts, i, end))) {
                return false;
            }
        }
        return true;
    }

    private boolean isEntry(int first, int end) {
        return hasYear(first, end)
                && probability(first, end) >= model.aloneThreshold()
                && line(first, end).entry().isComplete();
    }

    private boolean hasYear(int first, int end) {
        for (int token = first; token < end; token++) {
            if (Years.isYear(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the entries of a block. */
    void read(int block, int first, int end, boolean underHeading) {
        List<Integer> starts = blocks.get(block).kind() == Block.Kind.NOTE
                ? List.of(first)
                : EntryCutter.starts(text, tokens, first, end);
        for (int i = 0; i < starts.size(); i++) {
            add(block, starts.get(i), endOf(starts, i, end), underHeading);
        }
    }

    private static int endOf(List<Integer> starts, int index, int end) {
        return index + 1 < starts.size() ? starts.get(index + 1) : end;
    }

    private void add(int block, int first, int end, boolean underHeading) {
        boolean note = blocks.get(block).kind() == Block.Kind.NOTE;
        if (end - first < 2 && !note) {
            return;
        }
        Span span = tokens.span(first, end);
        double least = underHeading ? LEAST_UNDER_HEADING : model.threshold();
        if (probability(first, end) < least) {
            entries.add(new BibliographyEntry(span, block, listNumber(block, first), "", "", ""));
            return;
        }
        EntryReader entry = line(first, end).entry();
        String number = entry.number();
        lastAuthor = entry.hasDashForAuthor() ? lastAuthor : entry.firstAuthor();
        entries.add(new BibliographyEntry(
                span,
                block,
                number.isEmpty() ? listNumber(block, first) : number,
                lastAuthor,
                entry.year(),
                entry.title().map(title -> title.of(text)).orElse("")));
    }

    /** The number of a list item stands before its block: "12. Lee, …". */
    private String listNumber(int block, int first) {
        boolean numbered = blocks.get(block).kind() == Block.Kind.LIST_ITEM
                && first > 1
                && tokens.start(first) == blocks.get(block).span().start()
                && (tokens.is(first - 1, '.') || tokens.is(first - 1, ')'))
                && tokens.kind(first - 2) == Token.Kind.NUMBER
                && tokens.touchesPrevious(first - 1);
        return numbered ? tokens.text(first - 2) : "";
    }
}
