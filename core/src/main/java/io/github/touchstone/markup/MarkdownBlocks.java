package io.github.touchstone.markup;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/** Cuts Markdown into blocks with commonmark-java, and leaves the words in them for {@link InlineScanner}. */
final class MarkdownBlocks {

    /** Every line takes memory for each block that is open around it. */
    private static final int DEEPEST = 20;

    /** They are tried in this order. */
    private static final Set<Class<? extends Block>> CORE = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class)));

    private MarkdownBlocks() {}

    /** The tree of blocks; paragraphs, headings and tables hold {@link InlineText}. */
    static Node parse(String source) {
        return Parser.builder()
                .enabledBlockTypes(CORE)
                .customBlockParserFactory(new LongParagraph())
                .customBlockParserFactory(HtmlLines::tryStart)
                .customBlockParserFactory(NoteDefinition::tryStart)
                .customBlockParserFactory(PipeTable::tryStart)
                .inlineParserFactory(definitions -> (lines, block) -> keep(lines, block, definitions))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .build()
                .parse(source);
    }

    private static void keep(SourceLines lines, Node block, InlineParserContext definitions) {
        block.appendChild(new InlineText(lines.getSourceSpans(), definitions));
    }
}
