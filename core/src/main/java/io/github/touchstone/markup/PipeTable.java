package io.github.touchstone.markup;

import io.github.touchstone.text.CollapsedText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A table drawn with pipes, as GitHub Flavored Markdown 0.29, section 4.10, has it. Each cell is one {@link InlineText}.
 *
 * <p>It stands in for the tables extension of commonmark-java, which fills up short rows, so that a wide head over many
 * rows takes more memory than there is.
 */
final class PipeTable extends CustomBlock {

    /** Reads the rows after the line that tells head from body. */
    private static final class RowParser extends AbstractBlockParser {

        private final PipeTable table = new PipeTable();
        private final List<SourceLine> rows = new ArrayList<>();
        private boolean pastDelimiterRow;

        private RowParser(SourceLine head) {
            rows.add(head);
        }

        @Override
        public Block getBlock() {
            return table;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            boolean isRow = line.toString().indexOf('|', state.getNextNonSpaceIndex()) >= 0;
            return isRow ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            if (pastDelimiterRow) {
                rows.add(line);
            }
            pastDelimiterRow = true;
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            for (SourceLine row : rows) {
                cells(row).forEach(cell -> inlineParser.parse(SourceLines.of(cell), table));
            }
        }
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int columns = state.getIndent() < 4 ? columns(state) : 0;
        if (columns == 0) {
            return BlockStart.none();
        }
        List<SourceLine> paragraph = matched.getParagraphLines().getLines();
        if (paragraph.isEmpty()) {
            return BlockStart.none();
        }
        SourceLine head = paragraph.get(paragraph.size() - 1);
        boolean isHead =
                head.getContent().toString().indexOf('|') >= 0 && cells(head).size() == columns;
        return isHead
                ? BlockStart.of(new RowParser(head)).atIndex(state.getIndex()).replaceParagraphLines(1)
                : BlockStart.none();
    }

    /** Counts the columns of a row such as {@code |:---|---:|}; 0 if the line is something else. */
    private static int columns(ParserState state) {
        String line = state.getLine()
                .getContent()
                .toString()
                .substring(state.getNextNonSpaceIndex())
                .strip();
        if (line.indexOf('|') < 0 || line.indexOf('-') < 0) {
            return 0;
        }
        int columns = 0;
        int start = line.startsWith("|") ? 1 : 0;
        for (int i = start; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '|') {
                if (!isDelimiter(line.substring(start, i).strip())) {
                    return 0;
                }
                columns++;
                start = i + 1;
                i += start == line.length() ? 1 : 0;
            }
        }
        return columns;
    }

    private static boolean isDelimiter(String cell) {
        int start = cell.startsWith(":") ? 1 : 0;
        int end = cell.length() - (cell.endsWith(":") && cell.length() > start ? 1 : 0);
        return end > start && cell.substring(start, end).chars().allMatch(c -> c == '-');
    }

    private static List<SourceLine> cells(SourceLine row) {
        CharSequence line = row.getContent();
        List<SourceLine> cells = new ArrayList<>();
        int end = trimmedEnd(line);
        int start = 0;
        while (start < end && CollapsedText.isSpace(line.charAt(start))) {
            start++;
        }
        start += start < end && line.charAt(start) == '|' ? 1 : 0;
        for (int i = start; i <= end && start < end; i++) {
            if (i == end || (line.charAt(i) == '|' && line.charAt(i - 1) != '\\')) {
                cells.add(row.substring(start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private static int trimmedEnd(CharSequence line) {
        int end = line.length();
        while (end > 0 && CollapsedText.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
