package io.github.touchstone.markup;

import io.github.touchstone.text.CollapsedText;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lines of HTML between blocks of Markdown (CommonMark 0.31.2, section 4.6).
 *
 * <p>It stands in for commonmark-java's own block, whose regular expression overflows the stack on a tag with very many
 * attributes.
 */
final class HtmlLines extends CustomBlock {

    /** Reads lines up to one that holds an end, or up to a blank line if there are no ends. */
    private static final class LineParser extends AbstractBlockParser {

        private final HtmlLines block = new HtmlLines();
        private final String[] ends;
        private boolean finished;

        private LineParser(String... ends) {
            this.ends = ends;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean ended = finished || (ends.length == 0 && state.isBlank());
            return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String content = line.getContent().toString().toLowerCase(Locale.ROOT);
            for (String end : ends) {
                finished |= content.contains(end);
            }
        }
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        String line = state.getLine().getContent().toString();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || line.charAt(start) != '<') {
            return BlockStart.none();
        }
        boolean inParagraph = matched.getMatchedBlockParser().getBlock() instanceof Paragraph
                || state.getActiveBlockParser().canHaveLazyContinuationLines();
        return parser(line.substring(start), inParagraph)
                .map(parser -> BlockStart.of(parser).atIndex(state.getIndex()))
                .orElseGet(BlockStart::none);
    }

    private static Optional<LineParser> parser(String line, boolean inParagraph) {
        if (line.startsWith("<!--")) {
            return Optional.of(new LineParser("-->"));
        }
        if (line.startsWith("<?")) {
            return Optional.of(new LineParser("?>"));
        }
        if (line.startsWith("<![CDATA[")) {
            return Optional.of(new LineParser("]]>"));
        }
        if (line.startsWith("<!") && line.length() > 2 && Character.isLetter(line.charAt(2))) {
            return Optional.of(new LineParser(">"));
        }
        return element(line, inParagraph);
    }

    private static Optional<LineParser> element(String line, boolean inParagraph) {
        int nameStart = line.startsWith("</") ? 2 : 1;
        int nameEnd = nameStart;
        while (nameEnd < line.length() && Character.isLetterOrDigit(line.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = line.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        boolean tagEnds =
                nameEnd == line.length() || CollapsedText.isSpace(line.charAt(nameEnd)) || line.charAt(nameEnd) == '>';
        if (nameStart == 1 && tagEnds && ElementRules.STANDARD.isVerbatimInMarkdown(name)) {
            return Optional.of(new LineParser("</script>", "</pre>", "</style>", "</textarea>"));
        }
        boolean begins = (tagEnds || line.startsWith("/>", nameEnd)) && ElementRules.STANDARD.beginsMarkdownBlock(name);
        return begins || (!inParagraph && isTagAlone(line)) ? Optional.of(new LineParser()) : Optional.empty();
    }

    private static boolean isTagAlone(String line) {
        int end = new RawHtml(line).tagEnd(0);
        return end > 0 && line.substring(end).isBlank();
    }
}
