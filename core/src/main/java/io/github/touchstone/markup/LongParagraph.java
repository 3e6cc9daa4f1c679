package io.github.touchstone.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Cuts off paragraphs that go on for very many lines.
 *
 * <p>Whenever a line begins with anything but a letter, commonmark-java copies all lines of the paragraph so far, in
 * case a list begins here: a page of digits takes quadratic time. After so many of these, the rest of a paragraph is
 * read as one of its own, by a parser that it does not copy.
 */
final class LongParagraph implements BlockParserFactory {

    private static final int MOST_COPIES = 400;

    private List<BlockParser> counted = List.of();
    private int copies;

    private static final class RestParser extends AbstractBlockParser {

        private final Paragraph paragraph = new Paragraph();
        private final List<SourceLine> lines = new ArrayList<>();

        @Override
        public Block getBlock() {
            return paragraph;
        }

        @Override
        public boolean canHaveLazyContinuationLines() {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            lines.add(line);
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(SourceLines.of(lines), paragraph);
        }
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser parser = matched.getMatchedBlockParser();
        if (!(parser.getBlock() instanceof Paragraph) || parser instanceof RestParser) {
            return BlockStart.none();
        }
        copies = counted.contains(parser) ? copies + 1 : 1;
        counted = List.of(parser);
        return copies > MOST_COPIES
                ? BlockStart.of(new RestParser()).atIndex(state.getNextNonSpaceIndex())
                : BlockStart.none();
    }
}
