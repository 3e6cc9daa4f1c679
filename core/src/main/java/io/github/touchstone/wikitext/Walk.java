package io.github.touchstone.wikitext;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Constructs.Kind;
import java.util.Optional;

/**
 * Writes a range of the source down. Where a construct stands, the walk is put back among the steps, what the construct
 * shows is put before it, and it goes on when that is done.
 */
final class Walk implements Runnable {

    private static final int LONGEST_MAGIC_WORD = 40;

    private final PageReader reader;
    private final String source;
    private final Constructs constructs;
    private final CollapsedText prose;
    private final boolean outermost;
    private final boolean inBlocks;
    private final int end;

    private int position;
    private int copied;
    private int number;
    private boolean atLineStart;
    private boolean paused;
    /** The signs that part the cells of this line; empty outside of tables. */
    private String cellSigns = "";

    private Walk(PageReader reader, Span range, boolean inBlocks, boolean outermost) {
        this.reader = reader;
        this.source = reader.page().source();
        this.constructs = reader.page().constructs();
        this.prose = reader.prose();
        this.inBlocks = inBlocks;
        this.outermost = outermost;
        this.end = range.end();
        this.position = range.start();
        this.number = constructs.firstFrom(position);
        this.atLineStart = inBlocks && outermost;
    }

    /** A walk that sees to it that no mark is lost in what is left out. */
    static Walk outermost(PageReader reader, Span range, boolean inBlocks) {
        return new Walk(reader, range, inBlocks, true);
    }

    /** A walk over a part of a construct. */
    static Walk inside(PageReader reader, Span range, boolean inBlocks) {
        return new Walk(reader, range, inBlocks, false);
    }

    @Override
    public void run() {
        paused = false;
        copied = position;
        while (position < end && !paused) {
            if (atLineStart) {
                startLine();
            } else if (number < constructs.size() && constructs.start(number) == position) {
                enter();
            } else {
                step(source.charAt(position));
            }
        }
        if (!paused) {
            prose.copy(copied, end);
        }
    }

    private void enter() {
        int entered = number;
        number = constructs.after(entered);
        skipTo(constructs.end(entered));
        pause();
        if (outermost && constructs.kind(entered) != Kind.TAG && constructs.kind(entered) != Kind.COMMENT) {
            reader.steps().push(() -> reader.marks().gather(entered));
        }
        reader.write(entered, inBlocks);
    }

    private void pause() {
        reader.steps().push(this);
        paused = true;
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> endLine();
            case '\'' -> apostrophes();
            case '&' -> reference();
            case '_' -> magicWord();
            case '|', '!' -> bar(c);
            default -> position++;
        }
    }

    private void endLine() {
        position++;
        atLineStart = inBlocks;
        cellSigns = "";
    }

    private void apostrophes() {
        int run = Apostrophes.run(source, position, end);
        if (run == 1) {
            position++;
            return;
        }
        int literal = reader.apostrophes().literal(position, run);
        position += literal;
        skipTo(position + run - literal);
    }

    private void reference() {
        Optional<CharacterReference> reference = CharacterReference.at(source, position, end);
        if (reference.isEmpty()) {
            position++;
            return;
        }
        int start = position;
        skipTo(reference.get().end());
        prose.put(reference.get().text(), start, position);
    }

    /** "__NOTOC__" and the like. */
    private void magicWord() {
        int i = position + 2;
        int limit = Math.min(end, i + LONGEST_MAGIC_WORD);
        if (!source.startsWith("__", position)) {
            position++;
            return;
        }
        while (i < limit && Character.isUpperCase(source.charAt(i))) {
            i++;
        }
        if (i > position + 2 && i + 2 <= end && source.startsWith("__", i)) {
            skipTo(i + 2);
        } else {
            position = i;
        }
    }

    private void bar(char c) {
        boolean next = position + 1 < end && source.charAt(position + 1) == c;
        if (next && cellSigns.indexOf(c) >= 0) {
            skipTo(position + 2);
            openCell();
        } else {
            position++;
        }
    }

    private void openCell() {
        reader.open(Block.Kind.TABLE_CELL, 0);
        int bar = attributesEnd();
        boolean attributes = bar < end && source.charAt(bar) == '|' && !source.startsWith("||", bar) && !holdsLink(bar);
        if (attributes) {
            skipTo(bar + 1);
        }
    }

    private int attributesEnd() {
        int bar = reader.page().firstOf("|!\n", position, end);
        while (bar < end && source.charAt(bar) == '!' && !source.startsWith("!!", bar)) {
            bar = reader.page().firstOf("|!\n", bar + 1, end);
        }
        return bar;
    }

    private boolean holdsLink(int before) {
        int i = constructs.firstFrom(position);
        while (i < constructs.size() && constructs.start(i) < before) {
            if (constructs.kind(i) == Kind.LINK) {
                return true;
            }
            i = constructs.after(i);
        }
        return false;
    }

    private void startLine() {
        atLineStart = false;
        Line line =
                new LineReader(reader.page(), end).at(position, reader.blocks().inTable());
        switch (line.kind()) {
            case TEXT -> {
                if (!reader.blocks().goesOn()) {
                    open(Block.Kind.PARAGRAPH, line);
                }
            }
            case COMMENTS -> {
                skipTo(Math.min(end, line.start() + 1));
                atLineStart = true;
            }
            case HEADING -> heading(line);
            case ITEM -> open(Block.Kind.LIST_ITEM, line);
            case CELL, HEAD_CELL -> {
                skipTo(line.start());
                cellSigns = line.kind() == Line.Kind.CELL ? "|" : "|!";
                openCell();
            }
            case TABLE -> table(line, true);
            case TABLE_END -> table(line, false);
            case BLANK, RULE, ROW, CAPTION -> open(Block.Kind.PARAGRAPH, line);
        }
    }

    private void open(Block.Kind kind, Line line) {
        skipTo(line.start());
        reader.open(kind, line.level());
    }

    private void table(Line line, boolean enters) {
        skipTo(line.start());
        if (enters) {
            reader.blocks().enterTable();
        } else {
            reader.blocks().leaveTable();
        }
        reader.open(Block.Kind.PARAGRAPH, 0);
    }

    private void heading(Line line) {
        open(Block.Kind.HEADING, line);
        int lineEnd = reader.page().firstOf("\n", line.end(), end);
        position = lineEnd;
        copied = position;
        number = constructs.firstFrom(position);
        pause();
        reader.steps().push(new Walk(reader, new Span(line.start(), line.end()), false, outermost));
    }

    /** Goes on at an offset, with what stands before the position written and the rest left out but for its marks. */
    private void skipTo(int offset) {
        prose.copy(copied, position);
        position = offset;
        copied = offset;
        while (number < constructs.size() && constructs.start(number) < offset) {
            int skipped = number;
            number = constructs.after(skipped);
            if (outermost) {
                reader.marks().gather(skipped);
            }
        }
    }
}
