package io.github.touchstone.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into blocks by looking at two neighbouring lines at a time, so that an edit moves no block far away.
 *
 * <p>A line break ends a block if the next line is blank or begins with a list mark, if the line before it is too long
 * to have been wrapped, or if that line is short and has no closing punctuation, as titles are.
 */
final class PlainBlocks {

    /** Wrapped text keeps its lines shorter than this; a longer line is a paragraph of its own. */
    private static final int LONGEST_WRAPPED_LINE = 110;
    /** A wrapped line is longer than this unless it ends its paragraph. */
    private static final int LONGEST_TITLE = 60;

    private static final String LIST_MARKS = "•◦▪‣·*-–—";
    private static final String CLOSING = ".!?:;,\"”’'»)]…";

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private int blockStart = -1;
    private int blockEnd;
    private int lastLineStart;
    private int lines;

    private PlainBlocks(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        PlainBlocks cutter = new PlainBlocks(text);
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            cutter.line(start, end);
            start = end + 1;
        }
        cutter.endBlock();
        return cutter.blocks;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private void line(int rawStart, int rawEnd) {
        int start = rawStart;
        int end = rawEnd;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            if (!isInsideCrLf(rawStart, rawEnd)) {
                endBlock();
            }
            return;
        }
        if (blockStart >= 0 && (endsBlock(blockEnd) || listMarkEnd(start, end) > start)) {
            endBlock();
        }
        if (blockStart < 0) {
            blockStart = start;
            lines = 0;
        }
        lastLineStart = start;
        blockEnd = end;
        lines++;
    }

    private boolean isInsideCrLf(int start, int end) {
        return start == end
                && start > 0
                && end < text.length()
                && text.charAt(start - 1) == '\r'
                && text.charAt(end) == '\n';
    }

    private boolean endsBlock(int lineEnd) {
        int length = lineEnd - lastLineStart;
        return length > LONGEST_WRAPPED_LINE || (length < LONGEST_TITLE && !isClosed(lineEnd));
    }

    private boolean isClosed(int end) {
        return CLOSING.indexOf(text.charAt(end - 1)) >= 0;
    }

    private void endBlock() {
        if (blockStart >= 0) {
            blocks.add(block());
            blockStart = -1;
        }
    }

    private Block block() {
        int mark = listMarkEnd(blockStart, blockEnd);
        if (mark > blockStart) {
            return new Block(Block.Kind.LIST_ITEM, 1, new Span(mark, blockEnd));
        }
        Span span = new Span(blockStart, blockEnd);
        boolean title = lines == 1 && span.length() < LONGEST_TITLE * 2 && !isClosed(blockEnd) && hasLetter(span);
        return title ? new Block(Block.Kind.HEADING, 1, span) : new Block(Block.Kind.PARAGRAPH, 0, span);
    }

    private boolean hasLetter(Span span) {
        return text.substring(span.start(), span.end()).chars().anyMatch(Character::isLetter);
    }

    /** Returns where the words begin after a bullet or a number such as "3." or "3)", or {@code start} if none. */
    private int listMarkEnd(int start, int end) {
        int mark = start;
        while (mark < end && mark - start < 3 && Character.isDigit(text.charAt(mark))) {
            mark++;
        }
        boolean numbered = mark > start && mark < end && (text.charAt(mark) == '.' || text.charAt(mark) == ')');
        boolean bullet = mark == start && LIST_MARKS.indexOf(text.charAt(start)) >= 0;
        if (!numbered && !bullet) {
            return start;
        }
        int words = mark + 1;
        while (words < end && isSpace(text.charAt(words))) {
            words++;
        }
        return words > mark + 1 && words < end ? words : start;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
